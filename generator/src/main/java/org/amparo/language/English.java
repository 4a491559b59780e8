package org.amparo.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.model.Language;

/** English. */
final class English implements LanguageRules {

  private static final NumberWords NUMBER_WORDS =
      new NumberWords(
          units(),
          Map.of("hundred", 100, "thousand", 1000, "million", 1_000_000),
          List.of("and"),
          List.of("one", "a"),
          NumberWords.sequence(
              1,
              1,
              "january february march april may june july august september october november"
                  + " december"),
          Set.of("may"));

  /**
   * A group of vowels is one syllable and a final e is silent; then the common exceptions. The
   * method, not the word lists, of Greg Fast's Lingua::EN::Syllable:
   * https://metacpan.org/pod/Lingua::EN::Syllable
   */
  static final Syllables SYLLABLES =
      new Syllables(
          Pattern.compile("[aeiouyáéíóúü]+"),
          word ->
              word.replaceAll("(?<=[aeiouy][^aeiouy]{1,3})(?<![^aeiouy][lr])e$", "")
                  .replaceAll("(?<=[aeiouy][^aeiouy]{0,3}[^aeioudtyl])(ed)$", "d")
                  .replaceAll("(?<=[aeiouy][^aeiouy]{0,3}[^aeiouyszxhcg])(es)$", "s")
                  .replaceAll("(?<![ctsg])i([aou])", "i-$1")
                  .replaceAll("(?<![gq])ua", "u-a")
                  .replaceAll("(?<![ct])ie(?=n?t)", "i-e")
                  .replaceAll("([eiouy])ing$", "$1-ing"));

  /** Flesch reading ease: Flesch 1948. */
  static final ReadingFormula FLESCH = new ReadingFormula("FLESCH", SYLLABLES, 84.6, 1.015, 70, 60);

  @Override
  public Language language() {
    return new Language("en");
  }

  @Override
  public boolean isSpoken() {
    return true;
  }

  @Override
  public NumberWords numberWords() {
    return NUMBER_WORDS;
  }

  @Override
  public List<String> dayPatterns() {
    return List.of("d MMMM uuuu", "d MMM uuuu", "MMMM d[,] uuuu", "MMM d[,] uuuu");
  }

  @Override
  public Optional<ReadingFormula> readingFormula() {
    return Optional.of(FLESCH);
  }

  private static Map<String, Integer> units() {
    Map<String, Integer> units = new HashMap<>();
    units.putAll(
        NumberWords.sequence(
            2,
            1,
            "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                + " sixteen seventeen eighteen nineteen"));
    units.putAll(
        NumberWords.sequence(20, 10, "twenty thirty forty fifty sixty seventy eighty ninety"));
    return units;
  }
}
