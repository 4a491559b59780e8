package org.amparo.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.amparo.facts.DayPartReader.DayPart;
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
  private final DayPartReader parts;

  TimeReader(Tokens tokens, Words words, NumberReader numbers) {
    this.tokens = tokens;
    this.words = words;
    this.numbers = numbers;
    this.parts = new DayPartReader(tokens, words);
  }

  /** Returns the time that begins at a token, unless it is a number with a part of the day. */
  Optional<Reading> at(int i) {
    Token token = tokens.get(i);
    if (token.isNumber()) {
      return clock(i);
    }
    if (words.is(Role.ONE, token)) {
      return beforeHour(i + 1).map(r -> r.startingAt(i));
    }
    if (words.is(Role.HALF, token) || words.number(Role.PART, token) == 4) {
      return middle(i).or(() -> beforeHour(i));
    }
    String part = words.value(Role.DAY_PART, token);
    boolean midnight = token.text().startsWith("mid") || token.text().startsWith("medianoche");
    return part.equals("noon") || (part.equals("night") && midnight)
        ? Optional.of(middle(i, i + 1, part.equals("noon")))
        : Optional.empty();
  }

  private static Reading middle(int start, int end, boolean noon) {
    Time time = new Time(noon ? DAY / 2 : 0, false, NOON);
    return new Reading(start, end, List.of(time), Weight.LIKELY, true);
  }

  /** {@code meio-dia}, {@code meia-noite}, {@code meio-dia e meia}. */
  private Optional<Reading> middle(int i) {
    Token noun = tokens.get(i + 2);
    if (!tokens.get(i + 1).isDash() || noun.afterSpace()) {
      return Optional.empty();
    }
    Token whole = new Token(Token.Kind.WORD, tokens.get(i).text() + "-" + noun.text(), "", 0, true);
    String part = words.value(Role.DAY_PART, whole);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    boolean noon = part.equals("noon");
    boolean half = tokens.get(i + 3).isAnd() && words.is(Role.HALF, tokens.get(i + 4));
    Time time = new Time((noon ? DAY / 2 : 0) + HOUR / 2, false, NOON);
    return Optional.of(
        half ? new Reading(i, i + 5, List.of(time), Weight.CERTAIN, true) : middle(i, i + 3, noon));
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
    int unit = words.number(Role.SECONDS, tokens.get(end));
    end = unit == 3600 || (unit == 60 && !sign.isSign(":")) ? end + 1 : end;
    Time time = new Time((hour * HOUR + minute) % DAY, false, hour);
    return Optional.of(withDayPart(i, end, time, false));
  }

  /** {@code half past eight}, {@code quarter to nine}. */
  private Optional<Reading> beforeHour(int i) {
    Token part = tokens.get(i);
    boolean half = words.is(Role.HALF, part);
    if (!half && words.number(Role.PART, part) != 4) {
      return Optional.empty();
    }
    int direction = words.number(Role.PAST, tokens.get(i + 1));
    Optional<Numeral> hour =
        direction == 0 || tokens.get(i + 1).isAnd()
            ? Optional.empty()
            : numbers.at(i + 2).filter(n -> n.upTo(NOON) > 0);
    int minutes = half ? HOUR / 2 : HOUR / 4;
    return hour.map(n -> withDayPart(i, n.end(), time(n, direction * minutes), n.inWords()));
  }

  private static Time time(Numeral hour, int minutes) {
    int value = hour.upTo(NOON);
    return new Time((value * HOUR + minutes + DAY) % DAY, true, value);
  }

  /** Returns the time that a number begins: {@code 3 pm}, {@code 8 y media}. */
  Optional<Reading> after(Numeral number) {
    if (words.number(Role.PAST, tokens.get(number.end())) != 0) {
      Optional<Reading> quarter =
          quarterAfter(number).or(() -> minutesAfter(number)).or(() -> minutesBefore(number));
      if (quarter.isPresent()) {
        return quarter;
      }
    }
    BigDecimal value = number.value();
    int hour =
        value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(24)) <= 0 ? value.intValue() : -1;
    int minute = value.remainder(BigDecimal.ONE).movePointRight(2).intValue();
    if (hour < 0 || minute >= HOUR || parts.at(number.end(), hour).isEmpty()) {
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

  /** {@code quinze para as dez}. */
  private Optional<Reading> minutesBefore(Numeral number) {
    boolean before =
        words.number(Role.PAST, tokens.get(number.end())) < 0
            && words.is(Role.AT, tokens.get(number.end() + 1))
            && number.upTo(HOUR / 2) > 0;
    return before
        ? numbers
            .at(number.end() + 2)
            .filter(n -> n.upTo(NOON) > 0)
            .map(
                n ->
                    withDayPart(
                        number.start(), n.end(), time(n, -number.upTo(HOUR / 2)), number.inWords()))
        : Optional.empty();
  }

  /** {@code las 9 y 30}: so many minutes that they are no second hour. */
  private Optional<Reading> minutesAfter(Numeral number) {
    Token minutes = tokens.get(number.end() + 1);
    Token next = tokens.get(number.end() + 2);
    boolean ends = next.isStop() || !next.isWord() || words.is(Role.DAY_PART_PREFIX, next);
    boolean time =
        tokens.get(number.end()).isAnd()
            && words.number(Role.PAST, tokens.get(number.end())) > 0
            && number.upTo(NOON) > 0
            && words.is(Role.AT, tokens.get(number.start() - 1))
            && !next.isSign("%");
    int count = numbers.at(number.end() + 1).map(n -> n.upTo(HOUR - 1)).orElse(-1);
    boolean whole = minutes.isDigits() || words.unit(minutes) == count;
    return time && ends && whole && count > NOON
        ? Optional.of(
            withDayPart(number.start(), number.end() + 2, time(number, count), number.inWords()))
        : Optional.empty();
  }

  private Reading withDayPart(int start, int end, Time time, boolean inWords) {
    Optional<DayPart> part = parts.at(end, time.written());
    Time whole = part.map(p -> p.of(time)).orElse(time);
    int last = part.map(DayPart::end).orElse(end);
    return new Reading(start, last, List.of(whole), Weight.CERTAIN, inWords);
  }
}
