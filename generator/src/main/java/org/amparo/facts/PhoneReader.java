package org.amparo.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.facts.Value.Phone;

/** Finds telephones in a text: digits in groups, or many digits without a sign. */
final class PhoneReader {

  private static final int MAX_GROUPS = 7;

  /** So many digits in a row are a telephone rather than a number. */
  private static final int MIN_UNGROUPED = 9;

  private final Tokens tokens;

  PhoneReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the telephone that begins at a token. */
  Optional<Reading> at(int i) {
    Token token = tokens.get(i);
    if (token.isSign("(") && tokens.get(i + 1).isSign("+")) {
      return withCodeInBrackets(i);
    }
    boolean plus = token.isSign("+") && !tokens.get(i + 1).afterSpace();
    boolean bracket = bracketEnd(i) > 0;
    if (!plus && !bracket && !token.isNumber()) {
      return Optional.empty();
    }
    if (token.isNumber() && !token.isDigits()) {
      return pointed(i);
    }
    List<String> groups = new ArrayList<>();
    int end = groups(plus ? i + 1 : i, plus || bracket, groups);
    String digits = String.join("", groups);
    boolean length = digits.length() >= Phones.MIN_DIGITS && digits.length() <= Phones.MAX_DIGITS;
    return length && (plus || bracket || isPhone(i, end, groups))
        ? Optional.of(phone(i, end, plus ? "+" + digits : digits))
        : Optional.empty();
  }

  /** {@code (+51) 999 888 777}, {@code (+51 1) 234 5678}, {@code (+51-54) 381500}. */
  private Optional<Reading> withCodeInBrackets(int i) {
    StringBuilder code = new StringBuilder("+");
    int end = i + 2;
    while (end < i + 2 + MAX_GROUPS && (tokens.get(end).isDigits() || tokens.get(end).isDash())) {
      code.append(Phones.digits(tokens.get(end).text()));
      end++;
    }
    boolean closed = tokens.get(end).isSign(")") && code.length() > 1 && code.length() < 7;
    if (!closed || !(tokens.get(end + 1).isDigits() || bracketEnd(end + 1) > 0)) {
      return Optional.empty();
    }
    List<String> groups = new ArrayList<>();
    int last = groups(end + 1, true, groups);
    String digits = code + String.join("", groups);
    return digits.length() > Phones.MIN_DIGITS && digits.length() <= Phones.MAX_DIGITS + 1
        ? Optional.of(phone(i, last, digits))
        : Optional.empty();
  }

  private static Reading phone(int start, int end, String digits) {
    Phone phone = Phones.read(digits);
    return Reading.certain(start, end, phone);
  }

  /** {@code 555.123.4567}. */
  private Optional<Reading> pointed(int i) {
    String text = tokens.get(i).text();
    List<String> parts = Decimals.parts(text);
    String digits = String.join("", parts);
    boolean phone =
        parts.size() > 2
            && digits.length() >= MIN_UNGROUPED
            && digits.length() <= Phones.MAX_DIGITS
            && parts.stream().allMatch(p -> p.length() > 1)
            && Decimals.read(text).isEmpty();
    return phone ? Optional.of(phone(i, i + 1, digits)) : Optional.empty();
  }

  /** Collects groups of digits and returns the token after the last. */
  private int groups(int start, boolean shortGroups, List<String> groups) {
    int end = start;
    int next = start;
    while (groups.size() < MAX_GROUPS && next >= 0) {
      int bracket = bracketEnd(next);
      groups.add(tokens.get(bracket > 0 ? next + 1 : next).text());
      end = bracket > 0 ? bracket : next + 1;
      next = nextGroup(end, shortGroups);
    }
    return end;
  }

  /** Returns where the next group of digits begins, or -1. */
  private int nextGroup(int i, boolean shortGroups) {
    Token token = tokens.get(i);
    if (bracketEnd(i) > 0 && !isYear(tokens.get(i + 1).text())) {
      return i;
    }
    boolean joint = token.isDash() || token.isSign("\u00b7");
    boolean dash = joint && !token.afterSpace() && !tokens.get(i + 1).afterSpace();
    int group = dash ? i + 1 : i;
    Token digits = tokens.get(group);
    boolean isGroup = digits.isDigits() && (dash || digits.afterSpace() || isAfterBracket(i));
    return isGroup && (shortGroups || digits.text().length() > 1) ? group : -1;
  }

  private boolean isAfterBracket(int i) {
    return tokens.get(i - 1).isSign(")");
  }

  /** Returns the token after up to four digits in brackets, or -1. */
  private int bracketEnd(int i) {
    boolean bracket =
        tokens.get(i).isSign("(")
            && tokens.get(i + 1).isDigits()
            && tokens.get(i + 1).text().length() <= 4
            && tokens.get(i + 2).isSign(")");
    boolean citation = tokens.get(i - 1).isNumber() && !tokens.get(i).afterSpace();
    return bracket && !citation ? i + 3 : -1;
  }

  private boolean isPhone(int start, int end, List<String> groups) {
    String first = groups.get(0);
    if (groups.size() == 1) {
      return first.length() >= MIN_UNGROUPED || first.startsWith("0");
    }
    Token next = tokens.get(end);
    boolean code =
        (next.isDash() || next.isSign("/")) && !next.afterSpace() && tokens.get(end + 1).isWord();
    boolean isLong = first.length() > 1 || isAfterOneDigit(groups);
    return !code && isLong && !isYear(first) && !isRange(start, groups);
  }

  /** {@code 1 800 555 1234} of North America, {@code 9 9988 8777}. */
  private static boolean isAfterOneDigit(List<String> groups) {
    boolean code = groups.get(0).equals("1") && groups.size() == 4;
    return code || (groups.size() == 3 && groups.stream().skip(1).allMatch(g -> g.length() == 4));
  }

  private static boolean isYear(String digits) {
    return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
  }

  /** {@code 1000-2000}. */
  private boolean isRange(int start, List<String> groups) {
    return groups.size() == 2
        && tokens.get(start + 1).isDash()
        && groups.stream().allMatch(g -> g.endsWith("00"));
  }
}
