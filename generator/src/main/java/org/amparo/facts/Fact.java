package org.amparo.facts;

/**
 * A fact of a text.
 *
 * @param value what it says
 * @param weight how surely it is a fact
 * @param inWords whether its number is written in words
 * @param written the text's own words for it
 */
public record Fact(Value value, Weight weight, boolean inWords, String written) {

  /** How surely words are a fact that a translation must have. */
  public enum Weight {
    /** Must be in both texts. */
    CERTAIN,
    /** May be in one text only, but the other must not contradict it: {@code a week}. */
    LIKELY,
    /** Only agrees with a certain fact of the other text: {@code an}, {@code both}. */
    POSSIBLE,
  }

  boolean isCertain() {
    return weight == Weight.CERTAIN;
  }

  Fact asCertain() {
    return new Fact(value, Weight.CERTAIN, inWords, written);
  }

  Fact asInWords() {
    return new Fact(value, weight, true, written);
  }
}
