package org.amparo.model;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A language of a site.
 *
 * @param tag of BCP 47, in its usual case: {@code es}, {@code pt-BR}, {@code zh-Hant}, {@code
 *     es-419}
 */
public record Language(String tag) implements Comparable<Language> {

  /** RFC 5646, section 2.1: language, script, region, variants; the case is that of 2.1.1. */
  private static final Pattern TAG =
      Pattern.compile(
          "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?"
              + "(-([a-z][a-z0-9]{4,7}|[0-9][a-z0-9]{3,7}))*");

  /**
   * @throws IllegalArgumentException if the tag has another form
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

  /**
   * Returns the tag that a text means in its usual form: {@code pt-BR} for {@code pt_br}.
   *
   * @return empty if the text is no tag
   */
  public static Optional<String> normalized(String text) {
    try {
      String written = text.strip().replace('_', '-');
      Locale locale = new Locale.Builder().setLanguageTag(written).build();
      return Optional.of(locale.toLanguageTag()).filter(Language::isTag);
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /** Returns the language without script, region and variants: {@code pt} for {@code pt-BR}. */
  public Language primary() {
    int end = tag.indexOf('-');
    return end < 0 ? this : new Language(tag.substring(0, end));
  }

  /** Returns {@code zh}, {@code zh-Hant}, {@code zh-Hant-TW} for the last of them. */
  public List<Language> fallbacks() {
    List<Language> all = new ArrayList<>();
    for (int end = tag.indexOf('-'); end >= 0; end = tag.indexOf('-', end + 1)) {
      all.add(new Language(tag.substring(0, end)));
    }
    all.add(this);
    return all;
  }

  /** Returns whether it is written from right to left. */
  public boolean isRightToLeft() {
    return direction() == Direction.RIGHT_TO_LEFT;
  }

  /** Returns the direction of its writing. */
  public Direction direction() {
    return Direction.of(locale());
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
