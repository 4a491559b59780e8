package org.amparo.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.amparo.facts.Fact.Weight;
import org.amparo.language.FactWords.Role;

/** Reads numbers in digits, and fractions and factors after them. */
final class NumberReader {

  private static final String FRACTIONS = "\u00bd\u2153\u2154\u00bc\u00be\u2155\u215b";
  private static final List<String> FRACTION_VALUES =
      List.of("1/2", "1/3", "2/3", "1/4", "3/4", "1/5", "1/8");

  private final Tokens tokens;
  private final Words words;
  private final NumberWordReader inWords;

  NumberReader(Tokens tokens, Words words) {
    this.tokens = tokens;
    this.words = words;
    this.inWords = new NumberWordReader(tokens, words);
  }

  /** Returns the number that begins at a token. */
  Optional<Numeral> at(int i) {
    Token token = tokens.get(i);
    if (token.isWord()) {
      return inWords.at(i);
    }
    Optional<BigDecimal> sign = fraction(token);
    if (sign.isPresent()) {
      return sign.map(f -> numeral(i, i + 1, f));
    }
    return token.isNumber() ? inDigits(i) : Optional.empty();
  }

  /** {@code 2 tercios}; {@code 3 cuartos} only of something, since they may be rooms. */
  private Numeral withPart(Numeral number) {
    int part = words.number(Role.PART, tokens.get(number.end()));
    int count = number.upTo(10);
    boolean room = part == 4 && !words.is(Role.OF, tokens.get(number.end() + 1));
    return part > count && count > 0 && !room
        ? number.with(share(count, part), number.end() + 1)
        : number;
  }

  private static Numeral numeral(int start, int end, BigDecimal value) {
    return new Numeral(start, end, value, Weight.CERTAIN, false);
  }

  private Optional<Numeral> inDigits(int i) {
    Optional<Numeral> number =
        shortYear(i)
            .or(() -> spacedThousands(i))
            .or(() -> slashed(i))
            .or(() -> Decimals.read(tokens.get(i).text()).map(v -> numeral(i, i + 1, v)));
    return number
        .map(this::withThousands)
        .map(this::withFraction)
        .map(this::withEnding)
        .map(this::withPart)
        .map(inWords::withFactors);
  }

  /** {@code 10k}. */
  private Numeral withThousands(Numeral number) {
    Token next = tokens.get(number.end());
    boolean thousands = next.isWord() && next.text().equals("k") && !next.afterSpace();
    return thousands ? number.with(number.value().movePointRight(3), number.end() + 1) : number;
  }

  /** {@code 5 500} and {@code 1 250 000,50}. */
  private Optional<Numeral> spacedThousands(int i) {
    Token first = tokens.get(i);
    if (!first.isDigits() || first.text().length() > 3 || first.text().startsWith("0")) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder(first.text());
    int end = i + 1;
    while (end - i < 6 && isGroup(tokens.get(end))) {
      digits.append(tokens.get(end).text());
      end++;
      if (!tokens.get(end - 1).isDigits()) {
        break;
      }
    }
    boolean goesOn = tokens.get(end).isDigits() && tokens.get(end).afterSpace();
    if (end == i + 1 || goesOn) {
      return Optional.empty();
    }
    int last = end;
    return Decimals.read(digits.toString()).map(v -> numeral(i, last, v));
  }

  private static boolean isGroup(Token token) {
    return token.isNumber()
        && token.afterSpace()
        && Decimals.parts(token.text()).get(0).length() == 3
        && Decimals.parts(token.text()).size() <= 2
        && (token.isDigits() || Decimals.parts(token.text()).get(1).length() <= 2);
  }

  /** {@code 1/2}, but not {@code 24/7}. */
  private Optional<Numeral> slashed(int i) {
    Token over = tokens.get(i);
    Token under = tokens.get(i + 2);
    boolean small =
        over.isDigits() && under.isDigits() && over.text().length() + under.text().length() <= 3;
    if (!small || !adjacent(i + 1, "/") || under.afterSpace() || adjacent(i + 3, "/")) {
      return Optional.empty();
    }
    int part = Integer.parseInt(under.text());
    int count = Integer.parseInt(over.text());
    return count > 0 && count < part && part <= 10
        ? Optional.of(numeral(i, i + 3, share(count, part)))
        : Optional.empty();
  }

  static BigDecimal share(int count, int part) {
    return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(part), MathContext.DECIMAL32);
  }

  private boolean adjacent(int i, String sign) {
    return tokens.get(i).isSign(sign) && !tokens.get(i).afterSpace();
  }

  private static Optional<BigDecimal> fraction(Token token) {
    int index = token.text().length() == 1 ? FRACTIONS.indexOf(token.text()) : -1;
    if (index < 0) {
      return Optional.empty();
    }
    String value = FRACTION_VALUES.get(index);
    return Optional.of(share(value.charAt(0) - '0', value.charAt(2) - '0'));
  }

  /** {@code 2½} and {@code 2 1/2}. */
  private Numeral withFraction(Numeral number) {
    Optional<Numeral> fraction =
        fraction(tokens.get(number.end()))
            .map(f -> numeral(number.end(), number.end() + 1, f))
            .or(() -> slashed(number.end()));
    return fraction.map(f -> number.with(number.value().add(f.value()), f.end())).orElse(number);
  }

  /** {@code 2019-23}, {@code 2023/24}: the second year has only its last two digits. */
  private Optional<Numeral> shortYear(int i) {
    if (tokens.get(i).afterSpace() || tokens.get(i).text().length() != 2) {
      return Optional.empty(); // most numbers
    }
    Token year = tokens.get(i - 2);
    Token token = tokens.get(i);
    Token sign = tokens.get(i - 1);
    boolean shortYear =
        !sign.afterSpace()
            && (sign.isSign("/") || sign.isDash())
            && !tokens.get(i + 1).isDash()
            && !adjacent(i + 1, "/")
            && year.isDigits()
            && year.text().length() == 4
            && (year.text().startsWith("19") || year.text().startsWith("20"))
            && token.isDigits()
            && year.text().substring(2).compareTo(token.text()) < 0;
    if (isShortYearOfLaw(i)) {
      String century = token.text().compareTo("50") < 0 ? "20" : "19";
      return Decimals.read(century + token.text()).map(v -> numeral(i, i + 1, v));
    }
    return shortYear
        ? Decimals.read(year.text().substring(0, 2) + token.text()).map(v -> numeral(i, i + 1, v))
        : Optional.empty();
  }

  /** {@code Ley 11.340/06}. */
  private boolean isShortYearOfLaw(int i) {
    Token token = tokens.get(i);
    Token number = tokens.get(i - 2);
    return token.isDigits()
        && adjacent(i - 1, "/")
        && number.isNumber()
        && number.text().length() > 4
        && tokens.get(i - 3).isWord()
        && !adjacent(i + 1, "/");
  }

  /** {@code 3.º}, {@code 3ro}, {@code 3rd}, {@code 90s}. */
  private Numeral withEnding(Numeral number) {
    int end = number.end();
    int sign = adjacent(end, ".") ? end + 1 : end;
    Token next = tokens.get(sign);
    if (next.afterSpace()) {
      return number;
    }
    boolean isSign = next.isSign("\u00ba") || next.isSign("\u00aa") || next.isSign("\u00b0");
    boolean isWord =
        words.is(Role.ORDINAL_ENDING, next) || (next.isWord() && next.text().equals("s"));
    return isSign || isWord ? number.with(number.value(), sign + 1) : number;
  }
}
