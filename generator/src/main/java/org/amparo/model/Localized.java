package org.amparo.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A short text in several languages.
 *
 * @param texts by language, in the order written; at least one
 */
public record Localized(Map<Language, String> texts) {

  /**
   * @throws IllegalArgumentException if there is no text
   */
  public Localized {
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("a text in no language");
    }
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /** Returns the text in a language, or else in the first language. */
  public String in(Language language) {
    String text = texts.get(language);
    return text != null ? text : texts.values().iterator().next();
  }
}
