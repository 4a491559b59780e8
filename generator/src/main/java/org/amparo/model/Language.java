package org.amparo.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language of a site.
 *
 * @param tag the primary subtag of BCP 47, lower case: {@code es}, {@code qu}
 */
public record Language(String tag) implements Comparable<Language> {

  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}");

  /**
   * @throws IllegalArgumentException if the tag is not two or three letters from a to z
   */
  public Language {
    if (!isTag(tag)) {
      throw new IllegalArgumentException("not a language tag: " + tag);
    }
  }

  /** Returns whether a text has the form of a tag. */
  public static boolean isTag(String text) {
    return TAG.matcher(text).matches();
  }

  /** Returns the locale for numbers and dates. */
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /** Same result as a record's own method, but faster: languages are the keys of many maps. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Language language && tag.equals(language.tag);
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  @Override
  public int compareTo(Language other) {
    return tag.compareTo(other.tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}
