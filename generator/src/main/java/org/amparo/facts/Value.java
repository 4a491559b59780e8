package org.amparo.facts;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a fact says, whatever language and form it is written in. */
public sealed interface Value
    permits Value.Quantity,
        Value.Amount,
        Value.Phone,
        Value.Letter,
        Value.Address,
        Bound,
        Decade,
        Duration,
        Measure,
        Provision,
        Rate,
        Ratio,
        Span,
        Time,
        Day,
        Weekday,
        WorkingDays {

  /** Returns a text that is the same for equal values of one kind, and names the value. */
  String key();

  /**
   * Returns whether both may say the same although their keys differ. Only one of the two need know
   * the other.
   */
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
      value = Decimals.plain(value);
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
      return Set.of(key(), Decimals.plain(value.movePointRight(2)).toPlainString());
    }
  }

  /**
   * An amount of money.
   *
   * @param currency its ISO code, or {@code $} for a dollar or peso of any country, or {@link
   *     #CENTS}
   */
  record Amount(BigDecimal value, String currency) implements Value {
    /** An amount in hundredths of any currency. */
    static final String CENTS = "\u00a2";

    public Amount {
      value = Decimals.plain(value);
    }

    @Override
    public String key() {
      return value.toPlainString() + " " + currency;
    }

    @Override
    public boolean agrees(Value other) {
      return other instanceof Quantity number
          ? Decimals.same(value, number.value)
          : key().equals(other.key()) || isSame(other);
    }

    /** Returns whether one of both amounts is in hundredths of a currency that is not named. */
    private boolean isSame(Value other) {
      return other instanceof Amount amount
          && Decimals.same(value, amount.value)
          && (currency.equals(CENTS) || amount.currency.equals(CENTS));
    }

    @Override
    public Set<String> parts() {
      return Set.of(value.toPlainString());
    }
  }

  /**
   * A telephone.
   *
   * @param country its country code, if it is written
   * @param zeros how many zeros are dialled at home before the national number
   * @param national its digits without the country code and without these zeros
   */
  record Phone(@Nullable String country, int zeros, String national) implements Value {
    private static final int MIN_WITH_CODE = 8;

    @Override
    public String key() {
      return (country == null ? "0".repeat(zeros) : "+" + country + " ") + national;
    }

    @Override
    public boolean agrees(Value other) {
      if (other instanceof Phone phone) {
        return (isSameCountry(phone) && isDialledAs(phone) && national.equals(phone.national))
            || isWithCode(phone)
            || phone.isWithCode(this)
            || isFromAbroad(phone)
            || phone.isFromAbroad(this);
      }
      return zeros == 0 && other instanceof Quantity number && national.equals(number.key());
    }

    /** Returns whether this is the other number as North America dials it: {@code 011 51 ...}. */
    private boolean isFromAbroad(Phone other) {
      return country == null
          && zeros == 1
          && other.country != null
          && national.equals("11" + other.country + other.national);
    }

    /** Returns whether both have the same zeros, which only a country code takes away. */
    private boolean isDialledAs(Phone other) {
      return country != null || other.country != null || zeros == other.zeros;
    }

    /** Returns whether both may be of one country: a code fits numbers of its length only. */
    private boolean isSameCountry(Phone other) {
      if (country != null && other.country != null) {
        return country.equals(other.country);
      }
      String code = country == null ? other.country : country;
      return code == null || Phones.isLength(code, national.length());
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
          && Phones.isLength(national.substring(0, code), other.national.length())
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
      return edition.equals(other.address) || (both && digitsAgree) || isBeside(other);
    }

    /** Returns whether the other is of the same site, in the language that has no mark there. */
    private boolean isBeside(Address other) {
      return other.edition.isEmpty()
          && !edition.equals(host(edition))
          && host(edition).equals(host(other.address))
          && parts(edition) == parts(other.address)
          && Phones.digits(edition).equals(Phones.digits(other.address));
    }

    private static long parts(String address) {
      return address.chars().filter(c -> c == '/').count();
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
}
