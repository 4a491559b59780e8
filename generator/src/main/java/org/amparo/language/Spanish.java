package org.amparo.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.language.Syllables.Replacement;
import org.amparo.model.Language;

/** Spanish, as it is written in Peru. */
final class Spanish {

  /** Peru spells September without its p. */
  private static final Pattern SETIEMBRE = Pattern.compile("\\bset(?=iembre\\b|\\b)");

  /** https://www.rae.es/dpd/cardinales */
  private static final NumberWords NUMBER_WORDS =
      new NumberWords(
          units(),
          Map.of("mil", 1000, "millón", 1_000_000, "millones", 1_000_000),
          months(),
          Set.of());

  private static final FactWords FACT_WORDS =
      new FactWords(
          """
          SECONDS 1 | segundo segundos seg
          SECONDS 60 | minuto minutos min mins
          SECONDS 3600 | hora horas h hs hr hrs
          SECONDS 86400 | día días
          SECONDS 604800 | semana semanas
          MONTHS 1 | mes meses
          MONTHS 12 | año años
          ONE | un uno una
          HALF | medio media mitad
          PART 3 | tercio tercios
          PART 4 | cuarto cuartos
          PART 5 | quinto quintos
          PART 10 | décimo décimos
          ORDINAL 1 | primer primero primera primeros primeras
          ORDINAL 2 | segundo segunda segundos segundas
          ORDINAL 3 | tercer tercero tercera terceros terceras
          ORDINAL 4 | cuarta
          ORDINAL 5 | quinto quinta
          ORDINAL 6 | sexto sexta
          ORDINAL 7 | séptimo séptima
          ORDINAL 8 | octavo octava
          ORDINAL 9 | noveno novena
          ORDINAL 10 | décimo décima
          ORDINAL 11 | undécimo undécima
          ORDINAL 12 | duodécimo duodécima
          ORDINAL 20 | vigésimo vigésima
          OFTEN 2 | ambos ambas doble par pareja
          OFTEN 3 | triple
          OFTEN 4 | cuarto
          OFTEN 12 | docena
          ORDINAL_ENDING | er ero ro ra do da to ta mo ma no na vo va o a avo ava os as
          LINK | a al y e o u hasta el la las los ni
          OF | de del
          DAY_PART am | mañana madrugada
          DAY_PART pm | tarde
          DAY_PART night | noche medianoche
          DAY_PART noon | mediodía
          DAY_PART_PREFIX | de del la en por
          AT | las la
          PAST 1 | y
          PAST -1 | menos
          LAW | art arts artículo artículos inciso incisos inc numeral numerales num
          LAW | párrafo párrafos fundamento apartado
          LAW letter | literal literales lit letra
          ROMAN | siglo siglos título capítulo libro sección parte anexo artículo
          PERCENT ciento | por
          CURRENCY PEN | soles sol
          CURRENCY EUR | euro euros
          CURRENCY $ | dólar dólares peso pesos
          CURRENCY GBP | libras
          CURRENCY BRL | reales
          POWER 12 | billón billones
          """);

  /**
   * A strong vowel ({@code a e o}) is a syllable together with a weak one ({@code i u}) beside it,
   * unless the weak one has the accent. Two weak vowels are one syllable. An h between vowels does
   * not count. Sources: https://www.rae.es/dpd/diptongo and https://www.rae.es/dpd/hiato
   */
  static final Syllables SYLLABLES =
      new Syllables(
          Pattern.compile("[iuü]?[aeoáéó][iuü]?|[iuü]?[íú]|[iuü]+"),
          List.of(
              Replacement.of("([gq])u(?=[eiéí])", "$1"),
              Replacement.of("h(?![iu][aeoáéó])", ""),
              Replacement.of("y\\b", "i")));

  /** INFLESZ: Barrio-Cantalejo 2008, after Szigriszt Pazos 1993. */
  static final ReadingFormula INFLESZ = new ReadingFormula("INFLESZ", SYLLABLES, 62.3, 1, 65, 55);

  static final LanguageRules RULES =
      new LanguageRules(
          new Language("es"),
          true,
          NUMBER_WORDS,
          FACT_WORDS,
          List.of("d[ 'de'] MMMM[ 'del'][ 'de'] uuuu", "d MMM uuuu"),
          text -> SETIEMBRE.matcher(text).replaceAll("sept"),
          Optional.of(INFLESZ));

  private Spanish() {}

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
