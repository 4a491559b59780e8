package org.amparo.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.amparo.facts.Fact.Weight;
import org.amparo.language.FactWords.Role;

/** Reads lengths of time: a number with a unit, or with two. */
final class DurationReader {

  private static final int SECONDS_OF_DAY = 86_400;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Tokens tokens;
  private final Words words;
  private final NumberReader numbers;

  DurationReader(Tokens tokens, Words words, NumberReader numbers) {
    this.tokens = tokens;
    this.words = words;
    this.numbers = numbers;
  }

  /** Returns the length of time that a number begins. */
  Optional<Reading> after(Numeral number) {
    Optional<Reading> always = always(number.start());
    if (always.isPresent()) {
      return always;
    }
    Optional<Numeral> extended = withHalf(number);
    int unit = unit(extended.orElse(number));
    if (unit < 0) {
      return Optional.empty();
    }
    Numeral count = extended.orElse(number);
    boolean one = count.value().compareTo(BigDecimal.ONE) == 0 && count.inWords();
    int half = halfEnd(unit + 1);
    if (half > 0) {
      Numeral more = count.with(count.value().add(HALF), half);
      return Optional.of(reading(more, unit, half, Weight.CERTAIN));
    }
    Weight fraction = count.value().compareTo(BigDecimal.ONE) < 0 ? Weight.CERTAIN : count.weight();
    Weight weight = one ? oneWeight(count) : fraction;
    Reading first = reading(count, unit, unit + 1, weight);
    if (one && isEach(count)) {
      return Optional.of(rate(count.start(), unit));
    }
    return Optional.of(one && !isAnd(tokens.get(unit + 1)) ? first : withSmaller(first, unit));
  }

  private Reading rate(int start, int unit) {
    Rate rate = new Rate(inUnit(BigDecimal.ONE, unit).key());
    return new Reading(start, unit + 1, List.of(rate), Weight.LIKELY, false);
  }

  /** {@code 24/7}: 24 hours, and 7 days that the other text may leave out. */
  private Optional<Reading> always(int i) {
    boolean hours = isSlashed(i, "24", "7");
    if (!hours && !isSlashed(i - 2, "24", "7")) {
      return Optional.empty();
    }
    BigDecimal count = BigDecimal.valueOf(hours ? 24 : 7);
    BigDecimal seconds = BigDecimal.valueOf(hours ? 24 * 3600L : 7 * 86_400L);
    Duration time = new Duration(seconds, BigDecimal.ZERO, count);
    Weight weight = hours ? Weight.CERTAIN : Weight.POSSIBLE;
    return Optional.of(new Reading(i, i + 1, List.of(time), weight, false));
  }

  private boolean isSlashed(int i, String first, String second) {
    return tokens.get(i).text().equals(first)
        && tokens.get(i + 1).isSign("/")
        && tokens.get(i + 2).text().equals(second)
        && !tokens.get(i + 3).isSign("/");
  }

  /** Returns the length of time, or how often something is, that begins at a word. */
  Optional<Reading> atWord(int i) {
    Token token = tokens.get(i);
    String rate = words.value(Role.RATE, token);
    if (!rate.isEmpty()) {
      return Optional.of(new Reading(i, i + 1, List.of(new Rate(rate)), Weight.LIKELY, false));
    }
    return words.is(Role.EACH, token) ? each(i) : atUnit(i);
  }

  /** {@code al mes}, {@code a la semana}, {@code every day}; not {@code por hora y media}. */
  private Optional<Reading> each(int i) {
    boolean article = tokens.get(i).text().equals("a");
    int unit = article ? i + 2 : i + 1;
    boolean isRate =
        isUnit(tokens.get(unit))
            && words.number(Role.SECONDS, tokens.get(unit)) != 1 // segundo is an ordinal too
            && (!article || tokens.get(i + 1).text().equals("la"))
            && halfEnd(unit + 1) < 0;
    return isRate ? Optional.of(rate(i, unit)) : Optional.empty();
  }

  /** {@code hora y media}: a unit without a number. */
  private Optional<Reading> atUnit(int i) {
    int half = isUnit(tokens.get(i)) ? halfEnd(i + 1) : -1;
    Numeral number = new Numeral(i, i, new BigDecimal("1.5"), Weight.CERTAIN, true);
    return half > 0 ? Optional.of(reading(number, i, half, Weight.CERTAIN)) : Optional.empty();
  }

  /** A length of so many units as a given one. */
  Duration inUnit(BigDecimal count, int unit) {
    BigDecimal seconds = BigDecimal.valueOf(words.number(Role.SECONDS, tokens.get(unit)));
    BigDecimal months = BigDecimal.valueOf(words.number(Role.MONTHS, tokens.get(unit)));
    return new Duration(count.multiply(seconds), count.multiply(months), count);
  }

  /** {@code cada quince días} is every two weeks, and {@code cada ocho días} every week. */
  private Duration time(Numeral number, int unit) {
    Duration time = inUnit(number.value(), unit);
    boolean often =
        number.inWords()
            && words.is(Role.EACH, tokens.get(number.start() - 1))
            && words.number(Role.SECONDS, tokens.get(unit)) == SECONDS_OF_DAY;
    return often ? time.inWeeks() : time;
  }

  private Reading reading(Numeral number, int unit, int end, Weight weight) {
    Value time = time(number, unit);
    boolean after = words.is(Role.WORKING, tokens.get(end));
    boolean working = after || words.is(Role.WORKING, tokens.get(unit - 1));
    List<Value> values =
        working && words.number(Role.SECONDS, tokens.get(unit)) == SECONDS_OF_DAY
            ? List.of(time, new WorkingDays())
            : List.of(time);
    int last = after && values.size() > 1 ? end + 1 : end;
    return new Reading(number.start(), last, values, weight, number.inWords());
  }

  /** In {@code 24 hours a day} the day is no length of time; in {@code within a day} it is. */
  private Weight oneWeight(Numeral count) {
    return isAfterCount(count) ? Weight.POSSIBLE : Weight.LIKELY;
  }

  private boolean isAfterCount(Numeral count) {
    Token before = tokens.get(count.start() - 1);
    return isUnit(before)
        || before.isNumber()
        || before.text().equals("times")
        || before.text().equals("once")
        || words.is(Role.TIMES, before)
        || !words.value(Role.CURRENCY, before).isEmpty();
  }

  /** Returns whether a length of one is how often something is: {@code twice a week}. */
  private boolean isEach(Numeral count) {
    String article = tokens.get(count.start()).text();
    return (article.equals("a") || article.equals("an")) && isAfterCount(count);
  }

  /** {@code two and a half hours}, {@code half an hour}. */
  private Optional<Numeral> withHalf(Numeral number) {
    int half = halfEnd(number.end());
    if (half > 0 && isUnit(tokens.get(half))) {
      return Optional.of(number.with(number.value().add(HALF), half));
    }
    boolean fraction = number.value().compareTo(BigDecimal.ONE) < 0;
    int end = number.end();
    while (fraction && end < number.end() + 2 && isBeforeUnit(tokens.get(end))) {
      end++;
    }
    return end > number.end() && isUnit(tokens.get(end))
        ? Optional.of(number.with(number.value(), end))
        : Optional.empty();
  }

  private boolean isBeforeUnit(Token token) {
    return words.is(Role.OF, token) || words.is(Role.ONE, token);
  }

  /** Returns whether a word joins two parts of a length of time; {@code e} is Portuguese. */
  private static boolean isAnd(Token token) {
    return token.isAnd() || token.text().equals("e");
  }

  /** Returns the token after {@code and a half}, or -1. */
  private int halfEnd(int i) {
    int half = words.is(Role.ONE, tokens.get(i + 1)) ? i + 2 : i + 1;
    boolean isHalf = isAnd(tokens.get(i)) && words.is(Role.HALF, tokens.get(half));
    return isHalf ? half + 1 : -1;
  }

  /** Returns the unit after a number, or -1. */
  private int unit(Numeral number) {
    int i = number.end();
    Token next = tokens.get(i);
    boolean between = next.isDash() || next.isSign(")") || words.is(Role.BETWEEN, next);
    i = between ? i + 1 : i;
    return isUnit(tokens.get(i)) ? i : -1;
  }

  private boolean isUnit(Token token) {
    return words.number(Role.SECONDS, token) > 0 || words.number(Role.MONTHS, token) > 0;
  }

  /** {@code 1 hora 30}, {@code 2 h 30}: minutes without their unit. */
  private Reading withMinutes(Reading first, int unit) {
    Token minutes = tokens.get(first.end());
    Token next = tokens.get(first.end() + 1);
    boolean isEnd = next.isStop() || next.kind() == Token.Kind.NONE || next.isSign(")");
    boolean isMinutes =
        words.number(Role.SECONDS, tokens.get(unit)) == 3600
            && minutes.isDigits()
            && minutes.text().length() == 2
            && minutes.text().compareTo("60") < 0
            && isEnd;
    if (!isMinutes) {
      return first;
    }
    Duration hours = (Duration) first.values().get(0);
    BigDecimal seconds = new BigDecimal(minutes.text()).multiply(BigDecimal.valueOf(60));
    Value sum = new Duration(hours.seconds().add(seconds), hours.months(), hours.count());
    return new Reading(
        first.start(), first.end() + 1, List.of(sum), first.weight(), first.inWords());
  }

  /** {@code 2 hours and 30 minutes}: the second must be less than one of the first's units. */
  private Reading withSmaller(Reading first, int unit) {
    int i = first.end();
    Optional<Numeral> number = numbers.at(isAnd(tokens.get(i)) ? i + 1 : i);
    int smaller = number.map(this::unit).orElse(-1);
    if (smaller < 0) {
      return withMinutes(first, unit);
    }
    Duration one = inUnit(BigDecimal.ONE, unit);
    Duration whole = (Duration) first.values().get(0);
    Duration rest = inUnit(number.orElseThrow().value(), smaller);
    boolean seconds =
        one.seconds().signum() > 0
            && rest.seconds().signum() > 0
            && rest.seconds().compareTo(one.seconds()) < 0;
    boolean months =
        one.months().signum() > 0
            && rest.months().signum() > 0
            && rest.months().compareTo(one.months()) < 0;
    if (!seconds && !months) {
      return first;
    }
    Value sum =
        new Duration(
            whole.seconds().add(rest.seconds()), whole.months().add(rest.months()), whole.count());
    Weight weight = first.weight() == Weight.POSSIBLE ? Weight.POSSIBLE : Weight.CERTAIN;
    return new Reading(first.start(), smaller + 1, List.of(sum), weight, first.inWords());
  }
}
