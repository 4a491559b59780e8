package org.amparo.text;

import java.io.IOException;
import java.io.Reader;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.amparo.model.Language;

/**
 * The sentences of one language. A sentence is a {@link MessageFormat} pattern: {@code {0}} stands
 * for a value, and an apostrophe is written as ’.
 */
public final class Messages {

  private final Language language;
  private final Map<String, String> patterns;

  private Messages(Language language, Map<String, String> patterns) {
    this.language = language;
    this.patterns = Collections.unmodifiableMap(patterns);
  }

  /**
   * Reads message files, each a list of {@code key=sentence} in UTF-8; a later file wins over an
   * earlier one.
   *
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if a file holds a broken {@code \\u} escape
   */
  public static Messages read(Language language, Iterable<Reader> files) throws IOException {
    Properties properties = new Properties();
    for (Reader file : files) {
      properties.load(file);
    }
    Map<String, String> patterns = new TreeMap<>();
    properties.stringPropertyNames().forEach(k -> patterns.put(k, properties.getProperty(k)));
    return new Messages(language, patterns);
  }

  /** The language of these sentences. */
  public Language language() {
    return language;
  }

  /** Every key that has a sentence, sorted. */
  public Set<String> keys() {
    return patterns.keySet();
  }

  /** Whether there is a sentence under this key. */
  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /**
   * The sentence under this key, with its values filled in.
   *
   * @param values numbers are written as the language writes them; anything else by its own words
   * @throws IllegalArgumentException if there is no such key
   */
  public String get(String key, Object... values) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message \"" + key + "\" in " + language);
    }
    return values.length == 0 && pattern.indexOf('{') < 0
        ? pattern
        : new MessageFormat(pattern, language.locale()).format(values);
  }
}
