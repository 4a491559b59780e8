package org.amparo.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words for numbers in a language, from two up: <em>un, una, one, both, first</em> are no
 * facts, and neither are ordinals, which languages use differently.
 *
 * @param units words that are added: {@code tres}, {@code twenty}
 * @param factors words that multiply what stands before them: {@code mil}, {@code hundred}
 * @param links words that may stand inside a number: {@code y}, {@code and}
 * @param one words for one, which count only inside a larger number
 * @param months the names of the months
 * @param capital months that are other words without their capital: {@code may}
 */
public record NumberWords(
    Map<String, Integer> units,
    Map<String, Integer> factors,
    List<String> links,
    List<String> one,
    Map<String, Integer> months,
    Set<String> capital) {

  /** Spanish: https://www.rae.es/dpd/cardinales */
  static final NumberWords SPANISH =
      new NumberWords(
          spanishUnits(),
          Map.of("mil", 1000, "millón", 1_000_000, "millones", 1_000_000),
          List.of("y"),
          List.of("un", "uno", "una"),
          spanishMonths(),
          Set.of());

  /** English. */
  static final NumberWords ENGLISH =
      new NumberWords(
          englishUnits(),
          Map.of("hundred", 100, "thousand", 1000, "million", 1_000_000),
          List.of("and"),
          List.of("one", "a"),
          englishMonths(),
          Set.of("may"));

  /** The words of a language by its tag; of one that is not known, none. */
  public static NumberWords of(String tag) {
    return switch (tag) {
      case "es" -> SPANISH;
      case "en" -> ENGLISH;
      default -> new NumberWords(Map.of(), Map.of(), List.of(), List.of(), Map.of(), Set.of());
    };
  }

  /** Every word that may stand in a number. */
  public Set<String> all() {
    Set<String> all = new HashSet<>(units.keySet());
    all.addAll(factors.keySet());
    all.addAll(links);
    all.addAll(one);
    return all;
  }

  private static Map<String, Integer> spanishUnits() {
    Map<String, Integer> units = new HashMap<>();
    count(
        units,
        2,
        "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis"
            + " diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro"
            + " veinticinco veintiséis veintisiete veintiocho veintinueve");
    units.put("veintiún", 21);
    units.put("veintiuna", 21);
    tens(units, "treinta cuarenta cincuenta sesenta setenta ochenta noventa cien", 30);
    units.put("ciento", 100);
    String[] hundreds =
        "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient"
            .split(" ", -1);
    for (int i = 0; i < hundreds.length; i++) {
      units.put(hundreds[i] + "os", 100 * (i + 2));
      units.put(hundreds[i] + "as", 100 * (i + 2));
    }
    return Map.copyOf(units);
  }

  private static Map<String, Integer> englishUnits() {
    Map<String, Integer> units = new HashMap<>();
    count(
        units,
        2,
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
            + " sixteen seventeen eighteen nineteen");
    tens(units, "twenty thirty forty fifty sixty seventy eighty ninety", 20);
    return Map.copyOf(units);
  }

  private static Map<String, Integer> spanishMonths() {
    Map<String, Integer> months = new HashMap<>();
    count(
        months,
        1,
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");
    months.put("setiembre", 9);
    return Map.copyOf(months);
  }

  private static Map<String, Integer> englishMonths() {
    Map<String, Integer> months = new HashMap<>();
    count(
        months,
        1,
        "january february march april may june july august september october november december");
    return Map.copyOf(months);
  }

  private static void count(Map<String, Integer> values, int from, String words) {
    for (String word : words.split(" ", -1)) {
      values.put(word, from++);
    }
  }

  private static void tens(Map<String, Integer> units, String words, int from) {
    int value = from;
    for (String word : words.split(" ", -1)) {
      units.put(word, value);
      value += 10;
    }
  }
}
