package org.amparo.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.language.Syllables.Replacement;
import org.amparo.model.Language;

/** English. */
final class English {

  private static final NumberWords NUMBER_WORDS =
      new NumberWords(
          units(),
          Map.of("hundred", 100, "thousand", 1000, "million", 1_000_000),
          NumberWords.sequence(
              1,
              1,
              "january february march april may june july august september october november"
                  + " december"),
          Set.of("may"));

  private static final FactWords FACT_WORDS =
      new FactWords(
          """
          SECONDS 1 | second seconds sec secs
          SECONDS 60 | minute minutes min mins
          SECONDS 3600 | hour hours h hr hrs
          SECONDS 86400 | day days
          SECONDS 604800 | week weeks
          MONTHS 1 | month months
          MONTHS 6 | semester semesters
          MONTHS 12 | year years
          MONTHS 120 | decade decades
          ONE | one a an
          HALF | half halves
          PART 3 | third thirds
          PART 4 | quarter quarters
          PART 5 | fifth fifths
          PART 6 | sixth sixths
          PART 7 | seventh sevenths
          PART 8 | eighth eighths
          PART 9 | ninth ninths
          PART 10 | tenth tenths
          ORDINAL 1 | first
          ORDINAL 2 | second
          ORDINAL 3 | third
          ORDINAL 4 | fourth
          ORDINAL 5 | fifth
          ORDINAL 6 | sixth
          ORDINAL 7 | seventh
          ORDINAL 8 | eighth
          ORDINAL 9 | ninth
          ORDINAL 10 | tenth
          ORDINAL 11 | eleventh
          ORDINAL 12 | twelfth
          ORDINAL 13 | thirteenth
          ORDINAL 14 | fourteenth
          ORDINAL 15 | fifteenth
          ORDINAL 16 | sixteenth
          ORDINAL 17 | seventeenth
          ORDINAL 18 | eighteenth
          ORDINAL 19 | nineteenth
          ORDINAL 20 | twentieth
          ORDINAL 30 | thirtieth
          OFTEN 2 | both pair couple
          MULTIPLE 2 | double
          MULTIPLE 3 | triple
          TIMES 2 | twice
          TIMES 3 | thrice
          OFTEN 12 | dozen
          ORDINAL_ENDING | st nd rd th
          LINK | to and or until through till nor the
          OF | of the
          DAY_PART am | am morning
          DAY_PART pm | pm afternoon evening
          DAY_PART night | night midnight
          DAY_PART noon | noon midday
          DAY_PART_PREFIX | in the at
          AT | at
          PAST 1 | past
          PAST -1 | to
          LAW article | art arts article articles
          LAW part | paragraph paragraphs subsection subsections para
          LAW | section sections sec clause point item
          LAW letter | letter subparagraph
          ROMAN | title chapter book part section annex article century
          PERCENT cent | per
          PERCENT | percent pct
          CURRENCY PEN | soles sol
          CURRENCY EUR | euro euros
          CURRENCY $ | dollar dollars peso pesos
          CURRENCY GBP | pounds
          CURRENCY BRL | reals reais
          CENT | cent cents centavo centavos céntimo céntimos
          WITH | and
          UNIT mg | milligram milligrams
          UNIT mcg | microgram micrograms
          UNIT g | gram grams gramme grammes
          UNIT kg | kilo kilos kilogram kilograms
          UNIT mm | millimetre millimetres millimeter millimeters
          UNIT cm | centimetre centimetres centimeter centimeters
          UNIT m | metre metres meter meters
          UNIT km | kilometre kilometres kilometer kilometers
          UNIT mi | mile miles
          UNIT ml | millilitre millilitres milliliter milliliters
          UNIT l | litre litres liter liters
          UNIT gal | gallon gallons
          UNIT ha | hectare hectares
          UNIT ac | acre acres
          UNIT deg | degree degrees
          EACH | per each every
          RATE 3600 s | hourly
          RATE 86400 s | daily
          RATE 604800 s | weekly
          RATE 1 mo | monthly
          RATE 12 mo | yearly annual annually
          WEEKDAY 1 | mon
          WEEKDAY 2 | tue tues
          WEEKDAY 3 | wed weds
          WEEKDAY 4 | thu thur thurs
          WEEKDAY 5 | fri
          WEEKDAY 6 | sat
          WEEKDAY 7 | sun
          WEEKDAY_LETTER 1 | m
          WEEKDAY_LETTER 5 | f
          WEEKDAY_LETTER 6 | s
          POWER 9 | billion
          POWER 12 | trillion
          BOUND 1 | more older greater higher
          BOUND -1 | less fewer younger lower
          DIRECT_BOUND 1 | over above least
          DIRECT_BOUND -1 | under below most
          THAN | than
          LEAST | no
          NOT | not no nor never without cannot
          RANGE | to through until till
          WITHIN | between
          SECONDS 1209600 | fortnight fortnights
          RATE 1209600 s | fortnightly biweekly
          ORDINAL 2 | secondly
          ORDINAL 3 | thirdly
          WORKING | working business
          BETWEEN | working business calendar consecutive full whole more straight
          """);

  /**
   * A group of vowels is one syllable and a final e is silent; then the common exceptions. The
   * method, not the word lists, of Greg Fast's Lingua::EN::Syllable:
   * https://metacpan.org/pod/Lingua::EN::Syllable
   */
  static final Syllables SYLLABLES =
      new Syllables(
          Pattern.compile("[aeiouyáéíóúü]+"),
          List.of(
              Replacement.of("(?<=[aeiouy][^aeiouy]{1,3})(?<![^aeiouy][lr])e$", ""),
              Replacement.of("(?<=[aeiouy][^aeiouy]{0,3}[^aeioudtyl])(ed)$", "d"),
              Replacement.of("(?<=[aeiouy][^aeiouy]{0,3}[^aeiouyszxhcg])(es)$", "s"),
              Replacement.of("(?<![ctsg])i([aou])", "i-$1"),
              Replacement.of("(?<![gq])ua", "u-a"),
              Replacement.of("(?<![ct])ie(?=n?t)", "i-e"),
              Replacement.of("([eiouy])ing$", "$1-ing")));

  /** Flesch reading ease: Flesch 1948. */
  static final ReadingFormula FLESCH =
      new ReadingFormula("FLESCH", SYLLABLES, ReadingFormula.FLESCH_BASE, 84.6, 1.015, 70, 60);

  static final LanguageRules RULES =
      new LanguageRules(
          new Language("en"),
          true,
          NUMBER_WORDS,
          FACT_WORDS,
          List.of("d MMMM uuuu", "d MMM uuuu", "MMMM d[,] uuuu", "MMM d[,] uuuu"),
          text -> text,
          Optional.of(FLESCH));

  private English() {}

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
    units.putAll(
        NumberWords.sequence(
            20, 10, "twenties thirties forties fifties sixties seventies eighties nineties"));
    return units;
  }
}
