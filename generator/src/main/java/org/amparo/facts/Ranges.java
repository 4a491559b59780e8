package org.amparo.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.amparo.facts.Value.Amount;
import org.amparo.facts.Value.Quantity;
import org.amparo.language.FactWords.Role;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a text says, and gives the first numbers of a range or list what only its last one
 * says: {@code 3 al 5 de mayo}, {@code 24 to 48 hours}, {@code 5 and 10 %}, {@code 9 to 5 pm}.
 */
final class Ranges {

  private static final int MAX_BETWEEN = 3;
  private static final int NOON = 12;

  /** So many numbers of a list are given what its last one says. */
  private static final int MAX_RUN = 8;

  private final Tokens tokens;
  private final Words words;
  private final DurationReader durations;
  private final List<Reading> readings = new ArrayList<>();

  /** Where the last run of numbers begins that are joined to each other. */
  private int runStart;

  Ranges(Tokens tokens, Words words, DurationReader durations) {
    this.tokens = tokens;
    this.words = words;
    this.durations = durations;
  }

  List<Reading> readings() {
    return List.copyOf(readings);
  }

  void add(Reading reading) {
    boolean joined =
        !readings.isEmpty()
            && isJoined(last().end(), reading.start())
            && !isRestated(last(), reading);
    if (!joined) {
      runStart = readings.size();
    } else if (reading.values().size() == 1) {
      share(reading);
    }
    readings.add(joined ? maybeAfternoon(reading) : reading);
    if (!isPlain(reading) && !(reading.values().get(0) instanceof Day)) {
      runStart = readings.size();
    }
  }

  private Reading last() {
    return readings.get(readings.size() - 1);
  }

  private boolean isPlain(Reading reading) {
    return reading.values().size() == 1
        && reading.values().get(0) instanceof Quantity
        && !isPercent(reading);
  }

  /** {@code 9 to 5}: where the second number is the smaller one, both may be hours. */
  private Reading maybeAfternoon(Reading reading) {
    boolean numbers = isPlain(reading) && isPlain(last()) && !tokens.get(last().end()).isSign(",");
    if (!numbers) {
      return reading;
    }
    BigDecimal hour = count(reading.values().get(0));
    boolean hours =
        hour.scale() <= 0
            && hour.signum() > 0
            && hour.compareTo(count(last().values().get(0))) < 0
            && count(last().values().get(0)).compareTo(BigDecimal.valueOf(NOON)) <= 0;
    List<Value> time = List.of(new Time(hour.intValue() * 60, true, hour.intValue()));
    return hours
        ? new Reading(reading.start(), reading.end(), time, reading.weight(), reading.inWords())
        : reading;
  }

  /** {@code one in four, 25 %}: the digits say the words once more. */
  private boolean isRestated(Reading before, Reading reading) {
    return before.inWords() && !reading.inWords() && tokens.get(before.end()).isSign(",");
  }

  private boolean isPercent(Reading reading) {
    Token end = tokens.get(reading.end() - 1);
    return end.isSign("%")
        || words.is(Role.PERCENT, end)
        || words.is(Role.PERCENT, tokens.get(reading.end() - 2));
  }

  private boolean isJoined(int from, int to) {
    if (to <= from || to - from > MAX_BETWEEN) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      boolean comma = token.isSign(",") && to - from == 1;
      boolean article = words.is(Role.ONE, token) && tokens.get(i + 1).isNumber();
      if (!token.isDash() && !comma && !article && !words.is(Role.LINK, token)) {
        return false;
      }
    }
    return true;
  }

  private void share(Reading reading) {
    for (int i = Math.max(runStart, readings.size() - MAX_RUN); i < readings.size(); i++) {
      Reading before = readings.get(i);
      Value value = shared(before, reading);
      if (value != null) {
        List<Value> values = List.of(value);
        readings.set(
            i,
            new Reading(before.start(), before.end(), values, reading.weight(), before.inWords()));
      }
    }
  }

  private @Nullable Value shared(Reading before, Reading reading) {
    Value value = reading.values().get(0);
    Value first = before.values().get(0);
    if (before.values().size() > 1) {
      return null;
    }
    if (first instanceof Day day && value instanceof Day date) {
      boolean comma = tokens.get(before.end()).isSign(",");
      boolean sameKind = !comma && day.year() == 0 && day.day() > 0 && date.day() > 0;
      return sameKind ? new Day(date.year(), day.month(), day.day(), false) : null;
    }
    if (!(first instanceof Quantity number) || isPercent(before)) {
      return null;
    }
    return isPercent(reading)
        ? new Quantity(number.value().movePointLeft(2))
        : shared(number.value(), value, reading);
  }

  private @Nullable Value shared(BigDecimal number, Value value, Reading reading) {
    long factor = factor(reading);
    if (factor > 1
        && number.compareTo(count(value).movePointLeft(Long.toString(factor).length() - 1)) < 0) {
      return new Quantity(number.multiply(BigDecimal.valueOf(factor)));
    }
    boolean whole = number.scale() <= 0 && number.precision() <= 2 && number.signum() > 0;
    int small = whole ? number.intValue() : 0;
    if (value instanceof Duration) {
      int unit = unit(reading);
      return unit < 0 ? null : durations.inUnit(number, unit);
    }
    if (value instanceof Day date && small > 0 && small <= 31 && date.day() > 0) {
      return new Day(date.year(), date.month(), small, false);
    }
    if (value instanceof Time time && small > 0 && small <= 24) {
      return new Time(small * 60 % 1440, small <= NOON && !time.either(), small);
    }
    return null;
  }

  private static BigDecimal count(Value value) {
    if (value instanceof Quantity quantity) {
      return quantity.value();
    }
    return value instanceof Amount amount ? amount.value() : BigDecimal.ZERO;
  }

  /** Returns the factor after the digits of a number: 1000 in {@code 20 mil}; otherwise 1. */
  private long factor(Reading reading) {
    boolean digits = tokens.get(reading.start()).isNumber();
    return digits ? Math.max(1, words.factor(tokens.get(reading.start() + 1))) : 1;
  }

  /** Returns the only unit of a length of time, or -1. */
  private int unit(Reading reading) {
    int unit = -1;
    for (int i = reading.start(); i < reading.end(); i++) {
      Token token = tokens.get(i);
      if (words.number(Role.SECONDS, token) > 0 || words.number(Role.MONTHS, token) > 0) {
        unit = unit < 0 ? i : Integer.MAX_VALUE;
      }
    }
    return unit == Integer.MAX_VALUE ? -1 : unit;
  }
}
