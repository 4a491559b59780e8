package org.amparo.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.facts.Fact.Weight;
import org.amparo.facts.Value.Letter;

/** Reads capital letters after the number of a law, which say who made it, and after a name. */
final class AcronymReader {

  /** Letters that tell things of one name apart; others are points of the compass or sizes. */
  private static final String LABELS = "ABCDFGHJK";

  private static final int MIN_NAME = 3;

  private final Tokens tokens;

  AcronymReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the letters that begin at a token: {@code TR} in {@code 003-97-TR}. */
  Optional<Reading> at(int i) {
    Token sign = tokens.get(i - 1);
    boolean joined = (sign.isDash() || sign.isSign("/")) && !sign.afterSpace();
    if (!joined || !tokens.get(i - 2).isNumber() || !isAcronym(tokens.get(i))) {
      return Optional.empty();
    }
    List<Value> letters = new ArrayList<>();
    letters.add(new Letter(tokens.get(i).text()));
    Token next = tokens.get(i + 1);
    Token last = tokens.get(i + 2);
    boolean two = next.isSign("/") && !last.afterSpace() && isAcronym(last);
    if (two) {
      letters.add(new Letter(last.text()));
    }
    return Optional.of(new Reading(i, two ? i + 3 : i + 1, letters, Weight.LIKELY, false));
  }

  /** Returns whether a letter tells two things of one name apart: {@code Formulario B}. */
  boolean isLabel(int i) {
    Token name = tokens.get(i - 1);
    Token letter = tokens.get(i);
    Token next = tokens.get(i + 1);
    boolean alone = next.isStop() || next.afterSpace() || next.isSign(")");
    return LABELS.contains(letter.written())
        && letter.afterSpace()
        && alone
        && name.isWord()
        && name.written().length() >= MIN_NAME
        && !isAcronym(name);
  }

  Reading label(int i) {
    List<Value> letter = List.of(new Letter(tokens.get(i).text()));
    return new Reading(i, i + 1, letter, Weight.LIKELY, false);
  }

  private static boolean isAcronym(Token token) {
    return token.isWord()
        && token.written().length() > 1
        && token.written().chars().allMatch(Character::isUpperCase);
  }
}
