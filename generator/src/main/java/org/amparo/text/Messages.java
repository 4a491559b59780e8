package org.amparo.text;

import java.io.IOException;
import java.io.Reader;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.model.Language;

/**
 * The messages of one language. A message is a {@link MessageFormat} pattern: {@code {0}} is
 * replaced by a value, and an apostrophe is written as ’.
 */
public final class Messages {

  private final Language language;
  private final Locale locale;
  private final Map<String, String> patterns;
  private final Set<String> keys;

  private Messages(Language language, Map<String, String> patterns) {
    this.language = language;
    this.locale = language.locale();
    this.patterns = Map.copyOf(patterns);
    this.keys = Collections.unmodifiableSet(new TreeSet<>(patterns.keySet()));
  }

  /**
   * Reads message files, each a list of {@code key=message} in UTF-8; a later file overrides an
   * earlier one.
   *
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if a file has an invalid {@code \\u} escape
   */
  public static Messages read(Language language, Iterable<Reader> files) throws IOException {
    Properties properties = new Properties();
    for (Reader file : files) {
      properties.load(file);
    }
    Map<String, String> patterns = new HashMap<>();
    properties.stringPropertyNames().forEach(k -> patterns.put(k, properties.getProperty(k)));
    return new Messages(language, patterns);
  }

  /** Returns the same messages with those of others that they lack. */
  public Messages withDefaults(Map<String, String> others) {
    Map<String, String> all = new HashMap<>(others);
    all.putAll(patterns);
    return others.isEmpty() ? this : new Messages(language, all);
  }

  /** Returns the same messages with others in their place. */
  public Messages with(Map<String, String> others) {
    Map<String, String> all = new HashMap<>(patterns);
    all.putAll(others);
    return others.isEmpty() ? this : new Messages(language, all);
  }

  /** Returns the pattern of a message; empty if there is none. */
  public String pattern(String key) {
    return patterns.getOrDefault(key, "");
  }

  /** Returns the language of the messages. */
  public Language language() {
    return language;
  }

  /** Returns the keys of all messages, sorted. */
  public Set<String> keys() {
    return keys;
  }

  /** Returns whether there is a message with this key. */
  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /**
   * Returns the message with this key, its values filled in.
   *
   * @param values numbers are formatted for the language; anything else by its string
   * @throws IllegalArgumentException if there is no such key
   */
  public String get(String key, Object... values) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message \"" + key + "\" in " + language);
    }
    return values.length == 0 && pattern.indexOf('{') < 0
        ? pattern
        : new MessageFormat(pattern, locale).format(values);
  }
}
