package org.amparo.facts;

import org.amparo.language.FactWords.Role;

/**
 * Reads weekdays whose names are other words too: {@code Lun-Vie}, {@code L-V}, {@code de segunda a
 * sexta}. They are weekdays beside another, and in Portuguese after {@code na} and {@code às}.
 */
final class ShortWeekdays {

  private final Tokens tokens;
  private final Words words;

  ShortWeekdays(Tokens tokens, Words words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** Returns the number of the weekday that a token names, or 0. */
  int weekday(int i) {
    Token token = tokens.get(i);
    int number = words.number(Role.WEEKDAY, token);
    if (number > 0) {
      return isBeside(i) || isAfterPreposition(i) ? number : 0;
    }
    return token.isCapital() && token.text().length() == 1 ? letter(i) : 0;
  }

  private boolean isBeside(int i) {
    int next = tokens.get(i + 1).isSign(".") ? i + 2 : i + 1;
    int before = tokens.get(i - 1).isSign(".") ? i - 2 : i - 1;
    return (isJoint(next) && isWeekday(next + 1)) || joinsBackward(before);
  }

  private boolean joinsBackward(int joint) {
    int before = tokens.get(joint - 1).isSign(".") ? joint - 2 : joint - 1;
    boolean joined = isJoint(joint) && isWeekday(before);
    boolean point = tokens.get(joint + 1).isSign(".");
    return joined && !point;
  }

  private boolean isJoint(int i) {
    Token token = tokens.get(i);
    return token.isDash()
        || token.isSign(",")
        || token.isSign("/")
        || (words.is(Role.LINK, token) && !words.is(Role.ONE, token));
  }

  private boolean isWeekday(int i) {
    Token token = tokens.get(i);
    return words.number(Role.WEEKDAY, token) > 0 || words.calendar().isWeekday(token);
  }

  private boolean isAfterPreposition(int i) {
    Token next = tokens.get(i + 1);
    boolean ends =
        next.isStop()
            || next.kind() == Token.Kind.NONE
            || next.isNumber()
            || words.is(Role.LINK, next);
    return ends && words.is(Role.ON, tokens.get(i - 1));
  }

  /** {@code L-V}, {@code L a V}, {@code M–F}: a range from Monday. */
  private int letter(int i) {
    int number = words.number(Role.WEEKDAY_LETTER, tokens.get(i));
    boolean first = number == 1 && isJoint(i + 1) && ends(i + 2);
    boolean last = number > 1 && isJoint(i - 1) && begins(i - 2);
    return first || last ? number : 0;
  }

  private boolean begins(int i) {
    return words.number(Role.WEEKDAY_LETTER, tokens.get(i)) == 1 && tokens.get(i).isCapital();
  }

  private boolean ends(int i) {
    return words.number(Role.WEEKDAY_LETTER, tokens.get(i)) > 1 && tokens.get(i).isCapital();
  }
}
