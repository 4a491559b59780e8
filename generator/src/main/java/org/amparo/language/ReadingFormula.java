package org.amparo.language;

import java.util.Optional;
import org.amparo.model.Language;

/**
 * A formula of the Flesch family, which scores how easy a text is to read: from 0, hardest, to 100
 * and more.
 *
 * @param name by which its authors are known
 * @param syllables counts the syllables of a word
 * @param base the score of a text without words, before anything is taken off
 * @param syllableWeight the factor of syllables per word
 * @param wordWeight the factor of words per sentence
 * @param easy the lowest score that the formula calls easy
 * @param fair the lowest score that it calls normal
 */
public record ReadingFormula(
    String name,
    Syllables syllables,
    double base,
    double syllableWeight,
    double wordWeight,
    int easy,
    int fair) {

  /** The base of Flesch 1948. */
  static final double FLESCH_BASE = 206.835;

  /** Returns the formula of a language, if there is one. */
  public static Optional<ReadingFormula> of(Language language) {
    return Languages.rules(language).flatMap(LanguageRules::readingFormula);
  }

  /** Returns the score of a text with these numbers of syllables, words and sentences. */
  double score(int syllableCount, int words, int sentences) {
    double length = (double) words / sentences;
    return base - syllableWeight * syllableCount / words - wordWeight * length;
  }
}
