package org.amparo.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.facts.Fact.Weight;
import org.amparo.language.FactWords.Role;

/** Reads dates in digits and with the name of a month, months alone, and days of the week. */
final class DateReader {

  private static final int MAX_DAY = 31;

  private final Tokens tokens;
  private final Words words;
  private final NumberReader numbers;
  private final ShortWeekdays shortNames;
  private final DigitDateReader digits;

  DateReader(Tokens tokens, Words words, NumberReader numbers) {
    this.tokens = tokens;
    this.words = words;
    this.numbers = numbers;
    this.digits = new DigitDateReader(tokens, words);
    this.shortNames = new ShortWeekdays(tokens, words);
  }

  /** Returns the date that begins at a token, unless it begins with a day and a month's name. */
  Optional<Reading> at(int i) {
    Token token = tokens.get(i);
    return token.isNumber() ? digits.at(i) : named(i);
  }

  private Optional<Reading> named(int i) {
    int weekday = words.calendar().weekdayLength(tokens, i);
    if (weekday > 0) {
      return Optional.of(weekday(i, i + weekday, words.calendar().weekday(tokens.get(i))));
    }
    int number = shortNames.weekday(i);
    if (number > 0) {
      return Optional.of(weekday(i, i + 1, number));
    }
    Optional<Reading> month = monthFirst(i);
    return month.isPresent() ? month : monthAlone(i);
  }

  private static Reading weekday(int start, int end, int number) {
    return new Reading(start, end, List.of(new Weekday(number)), Weight.LIKELY, true);
  }

  /** Returns the date that a number begins: {@code 3 de mayo de 2026}. */
  Optional<Reading> dayFirst(Numeral number) {
    int day = number.upTo(MAX_DAY);
    int i = number.end();
    while (i < number.end() + 2 && words.is(Role.OF, tokens.get(i))) {
      i++;
    }
    i = tokens.get(i).isDash() && !tokens.get(i + 1).afterSpace() ? i + 1 : i;
    int month = words.calendar().month(tokens.get(i), true);
    boolean bare = number.inWords() && i == number.end();
    if (day < 1 || month == 0 || bare || isOtherWord(number, i)) {
      return Optional.empty();
    }
    int end = isShort(i) && tokens.get(i + 1).isSign(".") ? i + 2 : i + 1;
    int yearEnd = yearEnd(end);
    int year = yearEnd > end ? digits.year(yearEnd - 1) : 0;
    Day date = new Day(year, month, day, false);
    return Optional.of(
        new Reading(number.start(), yearEnd, List.of(date), Weight.CERTAIN, number.inWords()));
  }

  /** {@code one of mayo} is no date, but {@code primero de mayo} is. */
  private boolean isOtherWord(Numeral number, int month) {
    return words.is(Role.ONE, tokens.get(number.start()))
        || tokens.get(month - 1).isSign(".")
        || isStreet(number.start());
  }

  /** {@code Jr. 28 de Julio}. */
  private boolean isStreet(int number) {
    int before = tokens.get(number - 1).isSign(".") ? number - 2 : number - 1;
    return words.is(Role.STREET, tokens.get(before));
  }

  private boolean isShort(int month) {
    return words.calendar().month(tokens.get(month), false) == 0;
  }

  /** Returns the token after a year that may follow a month, or the same token if none does. */
  private int yearEnd(int i) {
    int end = i;
    while (end < i + 3 && isBeforeYear(tokens.get(end))) {
      end++;
    }
    return digits.year(end) > 0 ? end + 1 : i;
  }

  private boolean isBeforeYear(Token token) {
    return token.isSign(",")
        || (token.isDash() && !token.afterSpace())
        || words.is(Role.OF, token)
        || words.number(Role.MONTHS, token) == 12
        || token.text().equals("year");
  }

  /** {@code May 3}, {@code May 3–5, 2026}, {@code May 2026}. */
  private Optional<Reading> monthFirst(int i) {
    int month = words.calendar().month(tokens.get(i), true);
    if (month == 0) {
      return Optional.empty();
    }
    List<Integer> days = new ArrayList<>();
    int end = isShort(i) && tokens.get(i + 1).isSign(".") ? i + 2 : i + 1;
    int next = end;
    while (days.size() < MAX_DAY && isDay(next)) {
      Numeral day = numbers.at(next).orElseThrow();
      days.add(day.upTo(MAX_DAY));
      end = day.end();
      next = afterLink(end);
    }
    int yearEnd = yearEnd(end);
    int year = yearEnd > end ? digits.year(yearEnd - 1) : 0;
    boolean named = !isShort(i) || !days.isEmpty();
    if ((days.isEmpty() && year == 0) || !named) {
      return Optional.empty();
    }
    List<Value> dates = new ArrayList<>();
    days.forEach(d -> dates.add(new Day(year, month, d, false)));
    if (days.isEmpty()) {
      dates.add(new Day(year, month, 0, false));
    }
    return Optional.of(new Reading(i, yearEnd, dates, Weight.CERTAIN, false));
  }

  private boolean isDay(int i) {
    Token token = tokens.get(i);
    if (!token.isDigits() || token.text().length() > 2) {
      return false;
    }
    Optional<Numeral> day = numbers.at(i).filter(n -> n.upTo(MAX_DAY) > 0);
    if (day.isEmpty()) {
      return false;
    }
    Token next = tokens.get(day.get().end());
    boolean unit = words.number(Role.SECONDS, next) > 0 || words.number(Role.MONTHS, next) > 0;
    boolean otherDate = words.calendar().month(next, true) > 0;
    boolean time = next.isSign(":") || words.is(Role.DAY_PART, next);
    boolean noun =
        next.isWord()
            && !words.calendar().isMonthFirst()
            && !words.is(Role.LINK, next)
            && !words.is(Role.OF, next);
    return !unit && !otherDate && !time && !noun;
  }

  private int afterLink(int i) {
    int next = i;
    while (next < i + 3 && (words.is(Role.LINK, tokens.get(next)) || isRangeSign(next))) {
      next++;
    }
    return next > i ? next : -1;
  }

  private boolean isRangeSign(int i) {
    return tokens.get(i).isDash() || (tokens.get(i).isSign(",") && digits.year(i + 1) == 0);
  }

  private Optional<Reading> monthAlone(int i) {
    int month = words.calendar().month(tokens.get(i), false);
    if (month == 0) {
      return Optional.empty();
    }
    int yearEnd = yearEnd(i + 1);
    int year = yearEnd > i + 1 ? digits.year(yearEnd - 1) : 0;
    Day day = new Day(year, month, 0, false);
    Weight weight = year > 0 ? Weight.CERTAIN : Weight.LIKELY;
    return Optional.of(new Reading(i, yearEnd, List.of(day), weight, year == 0));
  }
}
