package org.amparo.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.amparo.model.Language;

/**
 * The words for numbers from two up, and the names of months, of a language. All are in lower case.
 * Ordinals and words such as <em>both</em> are left out: translations do not use them alike.
 *
 * @param units words whose values are added: {@code tres}, {@code twenty}
 * @param factors words that multiply the number before them: {@code mil}, {@code hundred}
 * @param months the names of the months, from 1 to 12
 * @param capital months that are other words without their capital: {@code may}
 */
public record NumberWords(
    Map<String, Integer> units,
    Map<String, Integer> factors,
    Map<String, Integer> months,
    Set<String> capital) {

  private static final NumberWords NONE = new NumberWords(Map.of(), Map.of(), Map.of(), Set.of());

  public NumberWords {
    units = Map.copyOf(units);
    factors = Map.copyOf(factors);
    months = Map.copyOf(months);
    capital = Set.copyOf(capital);
  }

  /** Returns the words of a language; none for a language that the program does not know. */
  public static NumberWords of(Language language) {
    return Languages.rules(language).map(LanguageRules::numberWords).orElse(NONE);
  }

  /**
   * Returns words with their numbers.
   *
   * @param first the number of the first word
   * @param step from one word's number to the next
   * @param words separated by one space
   */
  static Map<String, Integer> sequence(int first, int step, String words) {
    Map<String, Integer> numbers = new HashMap<>();
    int number = first;
    for (String word : words.split(" ", -1)) {
      numbers.put(word, number);
      number += step;
    }
    return numbers;
  }
}
