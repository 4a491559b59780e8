package org.amparo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;

/**
 * A language without stop words or a stemmer. The rules for scripts are those of all scripts, so
 * that also an unknown language has them.
 */
final class PlainAnalyzer extends LanguageAnalyzer {

  /** Punctuation inside the ranges of letters, and the separators of Arabic numbers. */
  private static final List<RewriteRule> CUT =
      Stream.concat(
              Stream.of(
                  RewriteRule.of("\u2018>\u2019"),
                  RewriteRule.of(
                      "[\\u037e\\u0387\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05c0\\u05c3\\u05c6"
                          + "\\u0609\\u060a\\u060c\\u060d\\u061b\\u061d-\\u061f\\u066a\\u066d\\u06d4"
                          + "\\u0700-\\u070d\\u0964\\u0965\\u0970\\u0df4\\u0e3f\\u0e4f\\u0e5a\\u0e5b"
                          + "\\u0f01-\\u0f17\\u0f3a-\\u0f3d\\u104a-\\u104f\\u10fb\\u1360-\\u1368"
                          + "\\u166d\\u166e\\u1680\\u169b\\u169c\\u16eb-\\u16ed\\u17d4-\\u17d6"
                          + "\\u17d8-\\u17db\\u1800-\\u180a\\u30fb\\ua4fe\\ua4ff\\ua60d-\\ua60f"
                          + "\\uabeb]> "),
                  RewriteRule.of("\\u066b>."),
                  RewriteRule.of("\\u066c>,"),
                  RewriteRule.of("([\\u05d0-\\u05ea])\"(?=[\\u05d0-\\u05ea])>$1\u05f4")),
              digits())
          .toList();

  /** Marks that are often left out, and letters that are often exchanged. */
  private static final List<RewriteRule> SPELLING =
      RewriteRule.all(
          // Hebrew: points and signs of abbreviations
          "[\\u0591-\\u05c7\\u05f3\\u05f4]>",
          "([\\u05d0-\\u05ea])'>$1",
          // Arabic: vowels, tatweel; forms of alef, yeh, kaf and heh
          "[\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed]>",
          "[أإآٱ]>ا",
          "[ىیېۍ]>ي",
          "[کڪ]>ك",
          "[ةۀہۂۃ]>ه",
          // Indic: candrabindu, nukta
          "\\u0901>\\u0902",
          "\\u0981>\\u0982",
          "[\\u093c\\u09bc\\u0a3c]>",
          // letters that many keyboards lack
          "ħ>h",
          "ŋ>n",
          "ŧ>t",
          "ɓ>b",
          "[ɖɗ]>d",
          "ƙ>k",
          "[ɛəǝ]>e",
          "ɔ>o",
          "ƴ>y",
          "[ʻʿʾ]>'",
          "ґ>г");

  private static final String FRENCH = "^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)'(?=.)>";
  private static final String ITALIAN =
      "^(?:[cdlmnstv]|gl|un|all?|agl|dall?|dagl|dell?|degl|nell?|negl|sull?|sugl|coll|com|cos|dov"
          + "|quell|quest|tutt|anch|sant|bell)'(?=.)>";
  private static final List<String> CATALAN =
      List.of("^(?:[dlmnst]|qu)'(?=.)>", "(.)'(?:[lnt]s?|[ms])$>$1");

  private static final String GALICIAN = "^[dn]'(?=.)>";

  /** Greek without accents; {@code ς} is {@code σ}. */
  private static final String GREEK =
      "^(?:[δθκμνσστφχ]|αλλ|αντ|α[πφ]|γι|ε[πφ]|κατ|καθ|κι|με[τθ]|ουτ|παρ|τουτ|υ[πφ])'(?=.)>";

  /** The single letters of Malayalam, each as the letter and the sign of which it is made. */
  private static final List<String> MALAYALAM =
      List.of(
          "\u0d7a>\u0d23\u0d4d",
          "\u0d7b>\u0d28\u0d4d",
          "\u0d7c>\u0d30\u0d4d",
          "\u0d7d>\u0d32\u0d4d",
          "\u0d7e>\u0d33\u0d4d",
          "\u0d7f>\u0d15\u0d4d");

  /** The article, with a preposition before it. */
  private static final String ARABIC = "^(?:[وفبك]?ال|لل)(?=...)>";

  private final List<RewriteRule> spelling;
  private final List<RewriteRule> sounds;

  /**
   * @param language its tag, without region and script
   */
  PlainAnalyzer(String language) {
    spelling = new ArrayList<>(SPELLING);
    spelling.addAll(RewriteRule.all(own(language)));
    sounds = language.equals("ar") ? RewriteRule.all(ARABIC) : List.of();
  }

  /** Returns the rules of a language: elided words, or umlauts that are written as two letters. */
  private static String[] own(String language) {
    return switch (language) {
      case "fr", "wa", "frp" -> new String[] {FRENCH};
      case "it", "co", "fur", "lij", "nap", "pms", "scn", "vec" -> new String[] {ITALIAN};
      case "ca", "oc" -> CATALAN.toArray(String[]::new);
      case "gl" -> new String[] {GALICIAN};
      case "el" -> new String[] {GREEK};
      case "ml" -> MALAYALAM.toArray(String[]::new);
      case "de" -> new String[] {"ae>a", "oe>o", "(^|[^aeioquy])ue>$1u"};
      default -> new String[0];
    };
  }

  /** Returns a rule for each digit: the digits of other scripts are those of Latin. */
  private static Stream<RewriteRule> digits() {
    String zeros =
        "\u0660\u06f0\u0966\u09e6\u0a66\u0ae6\u0b66\u0be6\u0c66\u0ce6"
            + "\u0d66\u0e50\u0ed0\u0f20\u1040\u17e0";
    return Stream.iterate(0, digit -> digit < 10, digit -> digit + 1)
        .map(digit -> RewriteRule.of("[" + shifted(zeros, digit) + "]>" + digit));
  }

  private static String shifted(String letters, int by) {
    StringBuilder shifted = new StringBuilder();
    letters.chars().forEach(letter -> shifted.append((char) (letter + by)));
    return shifted.toString();
  }

  @Override
  String stopWords() {
    return "";
  }

  @Override
  List<RewriteRule> cut() {
    return CUT;
  }

  @Override
  List<RewriteRule> spelling() {
    return spelling;
  }

  @Override
  List<RewriteRule> sounds() {
    return sounds;
  }

  @Override
  TokenStream stems(TokenStream words) {
    return words;
  }
}
