package org.amparo.language;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.amparo.model.Language;

/**
 * The program's rules for one language. A class for each language is in this package.
 *
 * @param language the language
 * @param isSpoken whether the program has messages for organisers in it: {@code
 *     cli/cli_LANG.properties}, {@code problem/problems_LANG.properties}, {@code
 *     language/draft_LANG.properties} and {@code desk/desk_LANG.properties}
 * @param numberWords the words for numbers and the names of months
 * @param factWords the words around numbers: units of time, ordinals, parts of the day and others
 * @param dayPatterns in which people write days with the name of a month, for a {@link
 *     java.time.format.DateTimeFormatter} of the language
 * @param knownMonths replaces spellings of months that the JDK does not know by its own
 * @param readingFormula scores how easy a text is to read, if there is a formula
 */
record LanguageRules(
    Language language,
    boolean isSpoken,
    NumberWords numberWords,
    FactWords factWords,
    List<String> dayPatterns,
    UnaryOperator<String> knownMonths,
    Optional<ReadingFormula> readingFormula) {}
