package org.amparo.facts;

import java.math.BigDecimal;
import java.util.Optional;
import org.amparo.facts.Fact.Weight;
import org.amparo.language.FactWords.Role;

/** Reads numbers in words: cardinals, ordinals, and parts of a whole. */
final class NumberWordReader {

  private static final long MAX = 1_000_000_000_000L;

  private final Tokens tokens;
  private final Words words;

  NumberWordReader(Tokens tokens, Words words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** Returns the number that begins at a word. */
  Optional<Numeral> at(int i) {
    Token token = tokens.get(i);
    if (words.is(Role.ONE, token)) {
      return Optional.of(one(i));
    }
    if (words.unit(token) > 0 || words.factor(token) > 0) {
      return Optional.of(withPart(cardinal(i)));
    }
    return alone(i, Role.ORDINAL, Weight.LIKELY)
        .or(() -> alone(i, Role.TIMES, Weight.LIKELY))
        .or(() -> alone(i, Role.OFTEN, Weight.POSSIBLE))
        .or(() -> half(i));
  }

  private Optional<Numeral> alone(int i, Role role, Weight weight) {
    int value = words.number(role, tokens.get(i));
    Weight sure = value == 1 ? Weight.POSSIBLE : weight;
    return value == 0
        ? Optional.empty()
        : Optional.of(new Numeral(i, i + 1, BigDecimal.valueOf(value), sure, true));
  }

  private Optional<Numeral> half(int i) {
    return words.is(Role.HALF, tokens.get(i))
        ? Optional.of(new Numeral(i, i + 1, new BigDecimal("0.5"), Weight.POSSIBLE, true))
        : Optional.empty();
  }

  /** One, which is a certain number only before a factor: {@code a hundred}. */
  private Numeral one(int i) {
    Token next = tokens.get(i + 1);
    if (words.factor(next) > 0) {
      return cardinal(i + 1).startingAt(i);
    }
    int part = words.number(Role.PART, next);
    if (part > 0) {
      return new Numeral(i, i + 2, NumberReader.share(1, part), Weight.POSSIBLE, true);
    }
    if (words.is(Role.HALF, next)) {
      return new Numeral(i, i + 2, new BigDecimal("0.5"), Weight.POSSIBLE, true);
    }
    return new Numeral(i, i + 1, BigDecimal.ONE, Weight.POSSIBLE, true);
  }

  private Numeral cardinal(int start) {
    Sum sum = new Sum();
    int i = start;
    while (true) {
      Token token = tokens.get(i);
      int word = i > start && isJoint(i, token) ? i + 1 : i;
      if (!add(sum, tokens.get(word), word > i)) {
        return new Numeral(start, i, BigDecimal.valueOf(sum.value()), Weight.CERTAIN, true);
      }
      i = word + 1;
    }
  }

  /** Returns whether a token may be between two words of one number. */
  private boolean isJoint(int i, Token token) {
    boolean dash = token.isDash() && !token.afterSpace() && !tokens.get(i + 1).afterSpace();
    return dash || token.isAnd();
  }

  private boolean add(Sum sum, Token token, boolean joined) {
    long factor = words.factor(token);
    if (factor > 0) {
      return !joined && sum.multiply(factor);
    }
    int unit = words.unit(token);
    boolean ending = unit == 0 && sum.value() >= 20;
    if (ending && joined && words.is(Role.ONE, token)) {
      return sum.add(1);
    }
    return sum.add(ending && joined ? words.number(Role.ORDINAL, token) : unit);
  }

  /** {@code two thirds}. */
  private Numeral withPart(Numeral number) {
    int end = number.end();
    Token next = tokens.get(end);
    int word = next.isDash() && !next.afterSpace() ? end + 1 : end;
    int part = words.number(Role.PART, tokens.get(word));
    int count = number.upTo(10);
    return part > 0 && count > 0 && count < part
        ? number.with(NumberReader.share(count, part), word + 1)
        : number;
  }

  /** {@code 1,5 millones}, {@code 5 mil}, {@code 3 mil millones}. */
  Numeral withFactors(Numeral number) {
    Numeral result = number;
    long factor = words.factor(tokens.get(result.end()));
    while (factor > 0 && result.value().compareTo(BigDecimal.valueOf(MAX)) < 0) {
      result = result.with(result.value().multiply(BigDecimal.valueOf(factor)), result.end() + 1);
      factor = words.factor(tokens.get(result.end()));
    }
    return result;
  }

  /** A number that is read word by word. */
  private static final class Sum {

    private long total;
    private long part;

    long value() {
      return total + part;
    }

    /** Multiplies what is before a factor; returns whether the factor belongs to the number. */
    boolean multiply(long factor) {
      if (value() > MAX) {
        return false;
      }
      if (factor == 100) {
        part = Math.max(part, 1) * factor;
      } else if (total > 0 && total < factor) {
        total = value() * factor;
        part = 0;
      } else {
        total += Math.max(part, 1) * factor;
        part = 0;
      }
      return true;
    }

    /** Adds a smaller number to a larger one; returns whether it belongs to the number. */
    boolean add(int value) {
      boolean fits = part == 0 || fits(part, value);
      if (value == 0 || !fits) {
        return false;
      }
      part += value;
      return true;
    }

    private static boolean fits(long part, int value) {
      return value < 10 ? part % 10 == 0 && part > 10 : value < 100 && part % 100 == 0;
    }
  }
}
