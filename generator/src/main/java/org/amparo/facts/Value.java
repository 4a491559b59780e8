package org.amparo.facts;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a fact says, whatever language and form it is written in. */
public sealed interface Value {

  /** Returns a text that is the same for equal values of one kind, and names the value. */
  String key();

  /** Returns whether both may say the same although their keys differ. Symmetric. */
  default boolean agrees(Value other) {
    return key().equals(other.key());
  }

  /** Returns the numbers that the value is made of, as they would be written in digits. */
  default Set<String> parts() {
    return Set.of(key());
  }

  /**
   * A number. A share in per cent is a number too: 50 % is 0.5.
   *
   * @param value without zeros at its end
   */
  record Quantity(BigDecimal value) implements Value {
    public Quantity {
      value = plain(value);
    }

    @Override
    public String key() {
      return value.toPlainString();
    }

    @Override
    public boolean agrees(Value other) {
      return other instanceof Quantity ? equals(other) : other.agrees(this);
    }

    @Override
    public Set<String> parts() {
      return Set.of(key(), plain(value.movePointRight(2)).toPlainString());
    }
  }

  /**
   * An amount of money.
   *
   * @param currency its ISO code, or {@code $} for a dollar or peso of any country
   */
  record Amount(BigDecimal value, String currency) implements Value {
    public Amount {
      value = plain(value);
    }

    @Override
    public String key() {
      return value.toPlainString() + " " + currency;
    }

    @Override
    public boolean agrees(Value other) {
      return other instanceof Quantity number
          ? same(value, number.value)
          : key().equals(other.key());
    }

    @Override
    public Set<String> parts() {
      return Set.of(value.toPlainString());
    }
  }

  /**
   * A length of time. A bare number agrees with it, since one language may leave out the unit.
   *
   * @param seconds of the units up to a week; 0 for months and years
   * @param months of months and years
   * @param count the number as written, before its unit
   */
  record Duration(BigDecimal seconds, BigDecimal months, BigDecimal count) implements Value {
    public Duration {
      seconds = plain(seconds);
      months = plain(months);
      count = plain(count);
    }

    @Override
    public String key() {
      return months.signum() == 0 ? seconds.toPlainString() + " s" : months.toPlainString() + " mo";
    }

    @Override
    public boolean agrees(Value other) {
      if (other instanceof Time time) {
        return isHours() && time.agrees(new Quantity(count));
      }
      return other instanceof Quantity number
          ? same(count, number.value)
          : key().equals(other.key());
    }

    private boolean isHours() {
      return same(seconds, count.multiply(BigDecimal.valueOf(3600)));
    }

    @Override
    public Set<String> parts() {
      return Set.of(count.toPlainString());
    }
  }

  /**
   * A time of day.
   *
   * @param minute of the day, from 0 to 1439
   * @param either whether it is not said which half of the day is meant
   * @param written the hour as it is written: 3 in {@code 3 pm}
   */
  record Time(int minute, boolean either, int written) implements Value {
    private static final int HALF_DAY = 720;

    @Override
    public String key() {
      String minutes = String.valueOf(100 + minute % 60).substring(1);
      return minute / 60 + ":" + minutes + (either ? "?" : "");
    }

    @Override
    public boolean agrees(Value other) {
      if (other instanceof Time time) {
        boolean half = either || time.either;
        return half ? minute % HALF_DAY == time.minute % HALF_DAY : minute == time.minute;
      }
      if (other instanceof Quantity number) {
        return parts(minute / 60).anyMatch(n -> same(n, number.value))
            || parts(written).anyMatch(n -> same(n, number.value));
      }
      return other instanceof Duration && other.agrees(this);
    }

    private Stream<BigDecimal> parts(int hour) {
      return minute % 60 == 0
          ? Stream.of(plain(BigDecimal.valueOf(hour)))
          : Stream.of(plain(BigDecimal.valueOf(hour * 100L + minute % 60, 2)));
    }

    @Override
    public Set<String> parts() {
      return Stream.of(minute / 60, written, minute % 60)
          .map(String::valueOf)
          .collect(Collectors.toSet());
    }
  }

  /**
   * A date, with the parts that are written.
   *
   * @param year or 0
   * @param month from 1 to 12
   * @param day or 0
   * @param either whether day and month may be the other way round, as in {@code 5/3/2026}
   */
  record Day(int year, int month, int day, boolean either) implements Value {
    @Override
    public String key() {
      return Stream.of(day, month, year)
          .filter(n -> n > 0)
          .map(String::valueOf)
          .collect(Collectors.joining("-"));
    }

    @Override
    public boolean agrees(Value other) {
      return other instanceof Day date
          && (key().equals(date.key())
              || ((either || date.either) && swapped().key().equals(date.key())));
    }

    private Day swapped() {
      return new Day(year, /* month= */ day, /* day= */ month, false);
    }

    @Override
    public Set<String> parts() {
      return Stream.of(day, month, year)
          .filter(n -> n > 0)
          .map(String::valueOf)
          .collect(Collectors.toSet());
    }
  }

  /**
   * A day of the week.
   *
   * @param number from 1 for Monday
   */
  record Weekday(int number) implements Value {
    @Override
    public String key() {
      return "weekday " + number;
    }

    @Override
    public Set<String> parts() {
      return Set.of();
    }
  }

  /**
   * A telephone.
   *
   * @param country its country code, if it is written
   * @param national its digits without the country code and without the zero that is dialled at
   *     home
   */
  record Phone(@Nullable String country, String national) implements Value {
    private static final int MIN_WITH_CODE = 8;

    @Override
    public String key() {
      return (country == null ? "" : "+" + country + " ") + national;
    }

    @Override
    public boolean agrees(Value other) {
      if (other instanceof Phone phone) {
        boolean sameCountry =
            country == null || phone.country == null || country.equals(phone.country);
        return (sameCountry && national.equals(phone.national))
            || isWithCode(phone)
            || phone.isWithCode(this);
      }
      return other instanceof Quantity number && national.equals(number.key());
    }

    /** Returns whether this is the other number with its country code, but without a plus. */
    private boolean isWithCode(Phone other) {
      int code = national.length() - other.national.length();
      boolean bare = other.country == null && other.national.length() >= MIN_WITH_CODE;
      boolean sameCode =
          other.country == null ? bare : national.equals(other.country + other.national);
      return country == null
          && code > 0
          && code <= 3
          && sameCode
          && national.endsWith(other.national);
    }

    @Override
    public Set<String> parts() {
      return Set.of(national);
    }
  }

  /**
   * A letter by which a law is cited: the f of {@code 2.24.f}. Its numbers are numbers of their
   * own, since languages name the parts of a citation in either order.
   */
  record Letter(String letter) implements Value {
    @Override
    public String key() {
      return letter;
    }
  }

  /**
   * Where a link leads.
   *
   * @param address without what differs between writings of one address
   * @param edition what is left without the marks of the text's language; empty if it has none
   * @param digits of the edition's path; empty if the host itself is of the language
   */
  record Address(String address, String edition, String digits) implements Value {
    @Override
    public String key() {
      return address;
    }

    @Override
    public boolean agrees(Value other) {
      if (!(other instanceof Address link)) {
        return false;
      }
      return address.equals(link.address) || isEditionOf(link) || link.isEditionOf(this);
    }

    private boolean isEditionOf(Address other) {
      if (edition.isEmpty()) {
        return false;
      }
      boolean both = host(edition).equals(host(other.edition));
      boolean digitsAgree =
          digits.isEmpty() || other.digits.isEmpty() || digits.equals(other.digits);
      return edition.equals(other.address) || (both && digitsAgree);
    }

    private static String host(String edition) {
      int slash = edition.indexOf('/');
      return slash < 0 ? edition : edition.substring(0, slash);
    }

    @Override
    public Set<String> parts() {
      return Set.of();
    }
  }

  private static boolean same(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }

  /** Returns a number without zeros after its last decimal, and never in powers of ten. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
