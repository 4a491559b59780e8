package org.amparo.language;

import java.util.List;
import java.util.Optional;
import org.amparo.model.Language;

/** The program's rules for one language. A class for each language is in this package. */
interface LanguageRules {

  /** Returns the language. */
  Language language();

  /**
   * Returns whether the program has messages for organisers in this language: {@code
   * cli/cli_LANG.properties}, {@code problem/problems_LANG.properties} and {@code
   * language/draft_LANG.properties}.
   */
  boolean isSpoken();

  /** Returns the words for numbers and the names of months. */
  NumberWords numberWords();

  /** Returns the words around numbers: units of time, ordinals, parts of the day and others. */
  FactWords factWords();

  /**
   * Returns the patterns in which people write days with the name of a month, for a {@link
   * java.time.format.DateTimeFormatter} of this language.
   */
  List<String> dayPatterns();

  /** Returns a text with spellings of months that the JDK does not know replaced by its own. */
  default String withKnownMonths(String text) {
    return text;
  }

  /** Returns the formula that scores how easy a text is to read, if there is one. */
  Optional<ReadingFormula> readingFormula();
}
