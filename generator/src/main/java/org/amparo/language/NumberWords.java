package org.amparo.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.model.Language;

/**
 * The words for numbers from two up, and the names of months, of a language. All are in lower case.
 * Ordinals and words such as <em>both</em> are left out: translations do not use them alike.
 *
 * @param units words whose values are added: {@code tres}, {@code twenty}
 * @param factors words that multiply the number before them: {@code mil}, {@code hundred}
 * @param links words that may be inside a number: {@code y}, {@code and}
 * @param one words for one, which count only inside a larger number
 * @param months the names of the months, from 1 to 12
 * @param capital months that are other words without their capital: {@code may}
 */
public record NumberWords(
    Map<String, Integer> units,
    Map<String, Integer> factors,
    List<String> links,
    List<String> one,
    Map<String, Integer> months,
    Set<String> capital) {

  private static final NumberWords NONE =
      new NumberWords(Map.of(), Map.of(), List.of(), List.of(), Map.of(), Set.of());

  public NumberWords {
    units = Map.copyOf(units);
    factors = Map.copyOf(factors);
    links = List.copyOf(links);
    one = List.copyOf(one);
    months = Map.copyOf(months);
    capital = Set.copyOf(capital);
  }

  /** Returns the words of a language; none for a language that the program does not know. */
  public static NumberWords of(Language language) {
    return Languages.rules(language).map(LanguageRules::numberWords).orElse(NONE);
  }

  /** Returns every word that may be part of a number. */
  public Set<String> all() {
    Set<String> all = new HashSet<>(units.keySet());
    all.addAll(factors.keySet());
    all.addAll(links);
    all.addAll(one);
    return all;
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
