package org.amparo.facts;

import java.util.List;
import java.util.Optional;
import org.amparo.facts.Fact.Weight;
import org.amparo.language.FactWords.Role;

/** Reads dates in digits, and the weekdays of Portuguese that are numbers. */
final class DigitDateReader {

  private static final int MAX_DAY = 31;

  private final Tokens tokens;
  private final Words words;

  DigitDateReader(Tokens tokens, Words words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** Returns the date that begins with digits and has no month's name. */
  Optional<Reading> at(int i) {
    Token first = tokens.get(i);
    Optional<Reading> weekday = weekdayNumber(i);
    if (weekday.isPresent()) {
      return weekday;
    }
    List<String> parts = Decimals.parts(first.text());
    if (parts.size() == 3) {
      return inDigits(i, i + 1, parts);
    }
    Token sign = tokens.get(i + 1);
    boolean joined =
        parts.size() == 1
            && (sign.isSign("/") || sign.isSign("-"))
            && tokens.get(i + 3).isSign(sign.text())
            && tokens.get(i + 2).isDigits()
            && tokens.get(i + 4).isDigits();
    for (int t = i + 1; joined && t < i + 5; t++) {
      joined = !tokens.get(t).afterSpace();
    }
    return joined
        ? inDigits(
            i, i + 5, List.of(first.text(), tokens.get(i + 2).text(), tokens.get(i + 4).text()))
        : twoParts(i);
  }

  /** {@code lunes 2/5}, {@code 02/1990}. */
  private Optional<Reading> twoParts(int i) {
    Token first = tokens.get(i);
    Token sign = tokens.get(i + 1);
    Token second = tokens.get(i + 2);
    boolean joined =
        sign.isSign("/")
            && !sign.afterSpace()
            && !second.afterSpace()
            && first.isDigits()
            && second.isDigits()
            && first.text().length() <= 2
            && !tokens.get(i + 3).isSign("/");
    if (!joined) {
      return Optional.empty();
    }
    int number = Integer.parseInt(first.text());
    boolean isMonth = first.text().startsWith("0") && number > 0 && number <= 12;
    if (isMonth && year(i + 2) > 0 && !isName(i - 1)) {
      return Optional.of(Reading.certain(i, i + 3, new Day(year(i + 2), number, 0, false)));
    }
    int comma = tokens.get(i - 1).isSign(",") ? i - 2 : i - 1;
    return words.calendar().isWeekday(tokens.get(comma)) && second.text().length() <= 2
        ? day(0, Integer.parseInt(second.text()), number, false)
            .map(d -> Reading.certain(i, i + 3, d))
        : Optional.empty();
  }

  /** Returns whether a token is a capital word inside a sentence, such as the name of a law. */
  private boolean isName(int i) {
    Token before = tokens.get(i - 1);
    return tokens.get(i).isCapital() && !before.isStop() && before.kind() != Token.Kind.NONE;
  }

  /** {@code 2.ª feira}, {@code 2ª a 6ª feira}: the weekdays of Portuguese have numbers. */
  private Optional<Reading> weekdayNumber(int i) {
    int end = weekdayEnd(i);
    if (end < 0) {
      return Optional.empty();
    }
    int other = words.is(Role.LINK, tokens.get(end)) ? weekdayEnd(end + 1) : -1;
    int noun = tokens.get(end).isDash() ? end + 1 : end;
    boolean named = isFair(noun);
    if (!named && (other < 0 || !(isFair(other) || isFair(other + 1)))) {
      return Optional.empty();
    }
    Weekday day = new Weekday(tokens.get(i).text().charAt(0) - '1');
    return Optional.of(new Reading(i, named ? noun + 1 : end, List.of(day), Weight.LIKELY, true));
  }

  private boolean isFair(int i) {
    return tokens.get(i).text().startsWith("feira");
  }

  private int weekdayEnd(int i) {
    String text = tokens.get(i).text();
    boolean number = text.length() == 1 && text.charAt(0) >= '2' && text.charAt(0) <= '6';
    int sign = tokens.get(i + 1).isSign(".") ? i + 2 : i + 1;
    boolean ending =
        tokens.get(sign).isSign("\u00aa") || words.is(Role.ORDINAL_ENDING, tokens.get(sign));
    return number && ending && !tokens.get(sign).afterSpace() ? sign + 1 : -1;
  }

  private Optional<Reading> inDigits(int start, int end, List<String> parts) {
    boolean iso = parts.get(0).length() == 4;
    String year = parts.get(iso ? 0 : 2);
    String day = parts.get(iso ? 2 : 0);
    String month = parts.get(1);
    boolean lengths =
        (year.length() == 4 || (year.length() == 2 && !tokens.get(start + 1).isDash()))
            && day.length() <= 2
            && month.length() <= 2;
    boolean pointed = end == start + 1 && year.length() != 4;
    if (!lengths || (pointed && day.length() + month.length() < 4)) { // a version
      return Optional.empty();
    }
    int y = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
    return day(y, Integer.parseInt(month), Integer.parseInt(day), iso)
        .map(d -> Reading.certain(start, end, d));
  }

  private Optional<Day> day(int year, int month, int day, boolean iso) {
    boolean monthFirst = !iso && words.calendar().isMonthFirst();
    if (month >= 1 && month <= 12 && day >= 1 && day <= MAX_DAY) {
      return Optional.of(new Day(year, month, day, monthFirst && day <= 12 && day != month));
    }
    return monthFirst && day >= 1 && day <= 12 && month >= 1 && month <= MAX_DAY
        ? Optional.of(new Day(year, day, month, false))
        : Optional.empty();
  }

  /** Returns the year that a token says, or 0. */
  int year(int i) {
    Token token = tokens.get(i);
    boolean digits = token.isDigits() && token.text().length() == 4;
    int year = digits ? Integer.parseInt(token.text()) : 0;
    return year >= 1000 && year < 3000 && !tokens.get(i + 1).isSign(":") ? year : 0;
  }
}
