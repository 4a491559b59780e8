package org.amparo.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.model.Language;

/** Spanish, as it is written in Peru. */
final class Spanish implements LanguageRules {

  /** Peru spells September without its p. */
  private static final Pattern SETIEMBRE = Pattern.compile("\\bset(?=iembre\\b|\\b)");

  /** https://www.rae.es/dpd/cardinales */
  private static final NumberWords NUMBER_WORDS =
      new NumberWords(
          units(),
          Map.of("mil", 1000, "millón", 1_000_000, "millones", 1_000_000),
          List.of("y"),
          List.of("un", "uno", "una"),
          months(),
          Set.of());

  /**
   * A strong vowel ({@code a e o}) is a syllable together with a weak one ({@code i u}) beside it,
   * unless the weak one has the accent. Two weak vowels are one syllable. An h between vowels does
   * not count. Sources: https://www.rae.es/dpd/diptongo and https://www.rae.es/dpd/hiato
   */
  static final Syllables SYLLABLES =
      new Syllables(
          Pattern.compile("[iuü]?[aeoáéó][iuü]?|[iuü]?[íú]|[iuü]+"),
          word ->
              word.replaceAll("([gq])u(?=[eiéí])", "$1")
                  .replaceAll("h(?![iu][aeoáéó])", "")
                  .replaceAll("y\\b", "i"));

  /** INFLESZ: Barrio-Cantalejo 2008, after Szigriszt Pazos 1993. */
  static final ReadingFormula INFLESZ = new ReadingFormula("INFLESZ", SYLLABLES, 62.3, 1, 65, 55);

  @Override
  public Language language() {
    return new Language("es");
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
    return List.of("d[ 'de'] MMMM[ 'del'][ 'de'] uuuu", "d MMM uuuu");
  }

  @Override
  public String withKnownMonths(String text) {
    return SETIEMBRE.matcher(text).replaceAll("sept");
  }

  @Override
  public Optional<ReadingFormula> readingFormula() {
    return Optional.of(INFLESZ);
  }

  private static Map<String, Integer> units() {
    Map<String, Integer> units = new HashMap<>();
    units.putAll(
        NumberWords.sequence(
            2,
            1,
            "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
                + " dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós"
                + " veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho"
                + " veintinueve"));
    units.putAll(
        NumberWords.sequence(
            30, 10, "treinta cuarenta cincuenta sesenta setenta ochenta noventa cien"));
    units.putAll(
        NumberWords.sequence(
            200,
            100,
            "doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos"
                + " novecientos"));
    units.putAll(
        NumberWords.sequence(
            200,
            100,
            "doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas"
                + " novecientas"));
    units.putAll(Map.of("veintiún", 21, "veintiuna", 21, "ciento", 100));
    return units;
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    months.putAll(
        NumberWords.sequence(
            1,
            1,
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
                + " diciembre"));
    months.put("setiembre", 9);
    return months;
  }
}
