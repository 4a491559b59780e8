package org.amparo.facts;

import java.util.List;
import java.util.Optional;
import org.amparo.facts.Fact.Weight;
import org.amparo.language.FactWords.Role;

/** Reads signs and words that make a number the least or the most: {@code > 18}, {@code 18+}. */
final class BoundReader {

  private static final String UPPER = "<\u2264";
  private static final String LOWER = ">\u2265";

  /** So far before a word, a negation may be of it. */
  private static final int NEGATION = 5;

  private static final int MAX_BEFORE_NUMBER = 4;

  private final Tokens tokens;
  private final Words words;

  BoundReader(Tokens tokens, Words words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** {@code > 18}, {@code +18}, {@code 18+}; but not {@code ->}, {@code 9+1} or {@code 3-5}. */
  Optional<Reading> atSign(int i) {
    Token sign = tokens.get(i);
    if (sign.isDash() || sign.isSign("+") || sign.isSign("\u2212")) {
      return signed(i);
    }
    boolean lower = LOWER.contains(sign.text());
    boolean arrow = tokens.get(i - 1).isDash() || tokens.get(i + 1).isDash();
    return (lower || UPPER.contains(sign.text())) && tokens.get(i + 1).isNumber() && !arrow
        ? Optional.of(reading(i, i + 1, lower, false))
        : Optional.empty();
  }

  private Optional<Reading> signed(int i) {
    Token sign = tokens.get(i);
    Token before = tokens.get(i - 1);
    Token next = tokens.get(i + 1);
    boolean minus = !sign.isSign("+");
    boolean alone = before.kind() == Token.Kind.NONE || sign.afterSpace() || before.isSign("(");
    boolean first = next.isNumber() && !next.afterSpace() && alone && !sign.isSign("\u2014");
    boolean last = !minus && before.isNumber() && !sign.afterSpace() && !next.isNumber();
    return first || last ? Optional.of(reading(i, i + 1, !minus, false)) : Optional.empty();
  }

  private static Reading reading(int start, int end, boolean lower, boolean inWords) {
    return new Reading(start, end, List.of(new Bound(lower)), Weight.LIKELY, inWords);
  }

  /** {@code más de 3}, {@code al menos 3}, {@code over 18}, {@code 3 or more}. */
  Optional<Reading> atWord(int i) {
    int direction = words.number(Role.BOUND, tokens.get(i));
    int direct = words.number(Role.DIRECT_BOUND, tokens.get(i));
    int sense = 0;
    int end = i + 1;
    if (direct != 0 && isNumberAfter(i + 1)) {
      sense = direct;
    } else if (direction < 0 && words.is(Role.LEAST, tokens.get(i - 1)) && isNumberAfter(i + 1)) {
      sense = 1;
    } else if (direction != 0 && words.is(Role.THAN, tokens.get(i + 1)) && isNumberAfter(i + 2)) {
      sense = direction;
      end = i + 2;
    } else if (direction != 0 && isAfterNumber(i)) {
      return Optional.of(reading(i, end, direction > 0, true));
    }
    boolean opposite = words.is(Role.NOT, tokens.get(i - 1));
    return sense == 0 || (!opposite && isNegated(i))
        ? Optional.empty()
        : Optional.of(reading(i, end, sense > 0 != opposite, true));
  }

  /** Returns whether a number is next, or after the sign of a currency. */
  private boolean isNumberAfter(int i) {
    int next = i;
    while (next < i + MAX_BEFORE_NUMBER && isBeforeNumber(next)) {
      next++;
    }
    Token token = tokens.get(next);
    return token.isNumber() || words.unit(token) > 0 || words.factor(token) > 0;
  }

  /** {@code S/}, {@code US$}, {@code las}. */
  private boolean isBeforeNumber(int i) {
    Token token = tokens.get(i);
    boolean symbol = token.isWord() && token.isCapital() && token.text().length() <= 3;
    return symbol || token.isSign("/") || token.isSign("$") || token.isSign("\u20ac");
  }

  /** {@code 18 años o más}: not before what the word would compare. */
  private boolean isAfterNumber(int i) {
    boolean joined = words.is(Role.LINK, tokens.get(i - 1));
    boolean ends = !words.is(Role.THAN, tokens.get(i + 1)) && !tokens.get(i + 1).isNumber();
    return joined && ends && (tokens.get(i - 2).isNumber() || tokens.get(i - 3).isNumber());
  }

  private boolean isNegated(int i) {
    for (int before = i - 1; before >= i - NEGATION; before--) {
      if (words.is(Role.NOT, tokens.get(before))) {
        return true;
      }
    }
    return false;
  }
}
