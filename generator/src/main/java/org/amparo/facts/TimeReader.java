package org.amparo.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.amparo.facts.Fact.Weight;
import org.amparo.language.FactWords.Role;

/** Reads times of day. */
final class TimeReader {

  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;
  private static final int NOON = 12;

  private final Tokens tokens;
  private final Words words;
  private final NumberReader numbers;

  TimeReader(Tokens tokens, Words words, NumberReader numbers) {
    this.tokens = tokens;
    this.words = words;
    this.numbers = numbers;
  }

  /** Returns the time that begins at a token, unless it is a number with a part of the day. */
  Optional<Reading> at(int i) {
    Token token = tokens.get(i);
    if (token.isNumber()) {
      return clock(i);
    }
    if (words.is(Role.HALF, token) || words.number(Role.PART, token) == 4) {
      return beforeHour(i);
    }
    String part = words.value(Role.DAY_PART, token);
    boolean midnight = token.text().startsWith("mid") || token.text().startsWith("medianoche");
    if (part.equals("noon") || (part.equals("night") && midnight)) {
      int minute = part.equals("noon") ? DAY / 2 : 0;
      Time time = new Time(minute, false, NOON);
      return Optional.of(new Reading(i, i + 1, List.of(time), Weight.POSSIBLE, true));
    }
    return Optional.empty();
  }

  /** {@code 15:00} and {@code 15h30}, with or without a part of the day. */
  private Optional<Reading> clock(int i) {
    Token sign = tokens.get(i + 1);
    Token minutes = tokens.get(i + 2);
    boolean joint = sign.isSign(":") || sign.text().equals("h");
    boolean clock =
        tokens.get(i).isDigits()
            && tokens.get(i).text().length() <= 2
            && joint
            && !sign.afterSpace()
            && minutes.isDigits()
            && !minutes.afterSpace()
            && minutes.text().length() == 2;
    if (!clock) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(tokens.get(i).text());
    int minute = Integer.parseInt(minutes.text());
    if (hour > 24 || minute >= HOUR) {
      return Optional.empty();
    }
    int end = i + 3;
    end = words.number(Role.SECONDS, tokens.get(end)) == 3600 ? end + 1 : end;
    Time time = new Time((hour * HOUR + minute) % DAY, false, hour);
    return Optional.of(withDayPart(i, end, time, false));
  }

  /** {@code half past eight}, {@code quarter to nine}. */
  private Optional<Reading> beforeHour(int i) {
    int direction = words.number(Role.PAST, tokens.get(i + 1));
    Optional<Numeral> hour =
        direction == 0 || tokens.get(i + 1).text().equals("y")
            ? Optional.empty()
            : numbers.at(i + 2).filter(n -> n.upTo(NOON) > 0);
    int minutes = words.is(Role.HALF, tokens.get(i)) ? HOUR / 2 : HOUR / 4;
    return hour.map(n -> withDayPart(i, n.end(), time(n, direction * minutes), n.inWords()));
  }

  private static Time time(Numeral hour, int minutes) {
    int value = hour.upTo(NOON);
    return new Time((value * HOUR + minutes + DAY) % DAY, true, value);
  }

  /** Returns the time that a number begins: {@code 3 pm}, {@code 8 y media}. */
  Optional<Reading> after(Numeral number) {
    Optional<Reading> quarter = quarterAfter(number);
    if (quarter.isPresent()) {
      return quarter;
    }
    BigDecimal value = number.value();
    int hour =
        value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(24)) <= 0 ? value.intValue() : -1;
    int minute = value.remainder(BigDecimal.ONE).movePointRight(2).intValue();
    if (hour < 0 || minute >= HOUR || dayPart(number.end(), hour).isEmpty()) {
      return Optional.empty();
    }
    Time time = new Time((hour * HOUR + minute) % DAY, hour <= NOON, hour);
    return Optional.of(withDayPart(number.start(), number.end(), time, number.inWords()));
  }

  /** {@code las 8 y media}, {@code las 9 menos cuarto}. */
  private Optional<Reading> quarterAfter(Numeral number) {
    Token joint = tokens.get(number.end());
    Token part = tokens.get(number.end() + 1);
    int direction = words.number(Role.PAST, joint);
    boolean half = words.is(Role.HALF, part);
    boolean time =
        number.upTo(NOON) > 0
            && words.is(Role.AT, tokens.get(number.start() - 1))
            && direction != 0
            && (half || words.number(Role.OFTEN, part) == 4)
            && words.number(Role.SECONDS, tokens.get(number.end() + 2)) == 0;
    return time
        ? Optional.of(
            withDayPart(
                number.start(),
                number.end() + 2,
                time(number, direction * (half ? HOUR / 2 : HOUR / 4)),
                number.inWords()))
        : Optional.empty();
  }

  private Reading withDayPart(int start, int end, Time time, boolean inWords) {
    Optional<DayPart> part = dayPart(end, time.written());
    Time whole = part.map(p -> p.of(time)).orElse(time);
    int last = part.map(DayPart::end).orElse(end);
    return new Reading(start, last, List.of(whole), Weight.CERTAIN, inWords);
  }

  private Optional<DayPart> dayPart(int i, int hour) {
    Token token = tokens.get(i);
    String text = token.text();
    if (text.equals("am") || text.equals("pm")) {
      return Optional.of(new DayPart(text, afterPoint(i + 1)));
    }
    boolean letter = text.equals("a") || text.equals("p");
    int m = tokens.get(i + 1).isSign(".") ? i + 2 : i + 1;
    if (letter && m == i + 2 && tokens.get(m).text().equals("m")) {
      return Optional.of(new DayPart(text + "m", afterPoint(m + 1)));
    }
    if (text.equals("m") && hour == NOON && tokens.get(i + 1).isSign(".")) {
      return Optional.of(new DayPart("noon", i + 2));
    }
    if (text.equals("o") && tokens.get(i + 2).text().equals("clock")) {
      return dayPart(i + 3, hour).or(() -> Optional.of(new DayPart("", i + 3)));
    }
    return namedDayPart(i);
  }

  private int afterPoint(int i) {
    Token token = tokens.get(i);
    boolean ends = tokens.get(i + 1).isCapital() || tokens.get(i + 1).kind() == Token.Kind.NONE;
    return token.isSign(".") && !token.afterSpace() && !ends ? i + 1 : i;
  }

  private Optional<DayPart> namedDayPart(int i) {
    int word = i;
    while (word < i + 3 && words.is(Role.DAY_PART_PREFIX, tokens.get(word))) {
      word++;
    }
    String part = words.value(Role.DAY_PART, tokens.get(word));
    boolean direct = word > i || part.equals("noon") || tokens.get(word).text().equals("midnight");
    return part.isEmpty() || !direct ? Optional.empty() : Optional.of(new DayPart(part, word + 1));
  }

  /**
   * A part of the day after an hour.
   *
   * @param name as {@link Role#DAY_PART} has it; empty if it does not say which half is meant
   * @param end the token after it
   */
  private record DayPart(String name, int end) {

    Time of(Time time) {
      int hour = time.minute() / HOUR;
      int twelve = time.minute() % (NOON * HOUR);
      boolean afternoon =
          switch (name) {
            case "pm" -> true;
            case "night" -> hour > 4 && hour < NOON;
            case "noon" -> true;
            default -> false;
          };
      if (hour > NOON || name.isEmpty()) {
        return time;
      }
      return new Time(afternoon ? twelve + DAY / 2 : twelve, false, time.written());
    }
  }
}
