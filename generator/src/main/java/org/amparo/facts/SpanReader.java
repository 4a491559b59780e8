package org.amparo.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.facts.Fact.Weight;
import org.amparo.facts.Value.Quantity;
import org.amparo.language.FactWords.Role;

/** Finds out whether two days or numbers are a range or a list. */
final class SpanReader {

  private static final int MAX_BETWEEN = 4;
  private static final int DAYS = 7;
  private static final int MAX_DIGITS = 9;

  private final Tokens tokens;
  private final Words words;

  SpanReader(Tokens tokens, Words words) {
    this.tokens = tokens;
    this.words = words;
  }

  /**
   * Returns the spans of a text.
   *
   * @param readings of the whole text, in its order
   */
  List<Reading> spans(List<Reading> readings) {
    List<Reading> spans = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      days(readings.get(i)).ifPresent(spans::add);
      if (i > 0) {
        span(readings.get(i - 1), readings.get(i)).ifPresent(spans::add);
      }
    }
    return spans;
  }

  /** {@code May 3 and 5}. */
  private Optional<Reading> days(Reading reading) {
    List<Value> values = reading.values();
    if (values.size() != 2 || !hasBetween(values.get(0), values.get(1))) {
      return Optional.empty();
    }
    return isWhole(reading.start(), reading.start() + 2, reading.end() - 1)
        .map(whole -> new Span(name(values.get(0)), name(values.get(1)), whole))
        .map(s -> reading(reading, reading, s));
  }

  private Optional<Reading> span(Reading first, Reading second) {
    Value from = first.values().get(0);
    Value to = second.values().get(0);
    boolean single = first.values().size() == 1 && second.values().size() == 1;
    if (!single || !hasBetween(from, to)) {
      return Optional.empty();
    }
    return isWhole(first.start(), first.end(), second.start())
        .map(whole -> new Span(name(from), name(to), whole))
        .map(s -> reading(first, second, s));
  }

  private static Reading reading(Reading first, Reading second, Span span) {
    return new Reading(first.start(), second.end(), List.of(span), Weight.POSSIBLE, false);
  }

  /** Returns whether there are others between two days or numbers. */
  private static boolean hasBetween(Value from, Value to) {
    if (from instanceof Weekday day && to instanceof Weekday other) {
      return Math.floorMod(other.number() - day.number(), DAYS) > 1;
    }
    if (from instanceof Day day && to instanceof Day other) {
      return day.month() == other.month() && other.day() - day.day() > 1;
    }
    int lower = number(from);
    return lower >= 0 && number(to) - lower > 1;
  }

  /** Returns the number of an article or of what is counted, or -1. */
  private static int number(Value value) {
    if (value instanceof Quantity quantity) {
      return number(quantity.value());
    }
    return value instanceof Provision provision ? number(provision.number()) : -1;
  }

  private static int number(BigDecimal value) {
    boolean whole = value.scale() <= 0 && value.signum() > 0 && value.precision() <= MAX_DIGITS;
    return whole ? value.intValue() : -1;
  }

  private static String name(Value value) {
    return value instanceof Day day ? day.month() + "/" + day.day() : value.key();
  }

  /**
   * Returns whether two numbers are joined as a range, or as a list; or nothing.
   *
   * @param start the first token of the first
   * @param from the first token between them
   * @param to the first token of the second
   */
  private Optional<Boolean> isWhole(int start, int from, int to) {
    if (to <= from || to - from > MAX_BETWEEN) {
      return Optional.empty();
    }
    Optional<Boolean> whole = Optional.empty();
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      boolean range = token.isDash() || words.is(Role.RANGE, token);
      if (whole.isEmpty() && (range || token.isAnd())) {
        whole = Optional.of(range || isAfterBetween(start));
      } else if (!words.is(Role.LINK, token) && !token.isDash() && !token.isSign(".")) {
        return Optional.empty();
      }
    }
    return whole;
  }

  /** {@code entre los días 3 y 5}. */
  private boolean isAfterBetween(int i) {
    int before = i - 1;
    while (before > i - MAX_BETWEEN && isPlainWord(tokens.get(before))) {
      before--;
    }
    return words.is(Role.WITHIN, tokens.get(before));
  }

  private boolean isPlainWord(Token token) {
    return token.isWord() && !words.is(Role.WITHIN, token);
  }
}
