package org.amparo.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as a name for addresses and files. */
public final class Slug {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");

  private Slug() {}

  /**
   * Words in lower case, without accents, joined by hyphens.
   *
   * @param otherwise what stands for words that have no letter of a to z and no digit
   */
  public static String of(String words, String otherwise) {
    String folded = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
    String slug = NOT_SLUG.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll("-");
    String trimmed = EDGES.matcher(slug).replaceAll("");
    return trimmed.isEmpty() ? otherwise : trimmed;
  }
}
