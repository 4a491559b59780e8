package org.amparo.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes names for addresses and files from words. */
public final class Slug {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");

  private Slug() {}

  /**
   * Returns words in lower case, without accents, joined by hyphens.
   *
   * @param defaultValue returned if the words have no letter from a to z and no digit
   */
  public static String of(String words, String defaultValue) {
    String folded = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
    String slug = NOT_SLUG.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll("-");
    String trimmed = EDGES.matcher(slug).replaceAll("");
    return trimmed.isEmpty() ? defaultValue : trimmed;
  }
}
