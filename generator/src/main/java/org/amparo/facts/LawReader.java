package org.amparo.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.facts.Fact.Weight;
import org.amparo.facts.Value.Letter;
import org.amparo.facts.Value.Quantity;
import org.amparo.language.FactWords.Role;

/**
 * Reads citations of laws, as their numbers and letters: languages name the parts of a citation in
 * either order, and write {@code 2(24)(f)}, {@code 2.24.f} or a word before each part.
 */
final class LawReader {

  private static final int MAX_PARTS = 8;
  private static final String SHORT_WORDS = "aeioyu";

  private final Tokens tokens;
  private final Words words;
  private int lawEnd = -1;

  LawReader(Tokens tokens, Words words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** Returns the citation that begins at a token, if it has more parts than one number. */
  Optional<Reading> at(int i) {
    Token token = tokens.get(i);
    if (token.isNumber()) {
      return citation(i);
    }
    return words.is(Role.LAW, token) ? letterAfter(i) : romanAt(i);
  }

  /** Returns whether a number is one of a list of articles. */
  boolean isLaw(int i) {
    int before = tokens.get(i - 1).isSign(".") ? i - 2 : i - 1;
    boolean law = words.is(Role.LAW, tokens.get(before));
    boolean list = lawEnd > 0 && lawEnd < i && i - lawEnd <= 3 && isList(lawEnd, i);
    if (law || list) {
      lawEnd = i + 1;
    }
    return law || list;
  }

  private boolean isList(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (!token.isSign(",") && !words.is(Role.LINK, token)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Reading> citation(int i) {
    boolean law = isLaw(i) || hasLetter(i);
    List<Value> parts = new ArrayList<>();
    List<String> numbers = Decimals.parts(tokens.get(i).text());
    boolean pointed = numbers.size() > 1;
    if (pointed && !law && Decimals.read(tokens.get(i).text()).isPresent()) {
      pointed = false;
    }
    if (numbers.size() > MAX_PARTS || (numbers.size() > 1 && !pointed && !law)) {
      return Optional.empty();
    }
    numbers.forEach(n -> parts.add(number(n)));
    int end = i + 1;
    int next = part(end, law, parts);
    while (next > end && parts.size() < MAX_PARTS) {
      end = next;
      next = part(end, law, parts);
    }
    if (parts.size() == 1) {
      return Optional.empty();
    }
    lawEnd = law ? end : lawEnd;
    return Optional.of(new Reading(i, end, parts, Weight.CERTAIN, false));
  }

  /** Returns whether a number such as {@code 2.24.f} ends in a letter: then it is no decimal. */
  private boolean hasLetter(int i) {
    Token point = tokens.get(i + 1);
    Token letter = tokens.get(i + 2);
    boolean joined = !point.afterSpace() && !letter.afterSpace();
    return joined && point.isSign(".") && isLetter(letter) && !letter.isCapital();
  }

  private static Value number(String digits) {
    return new Quantity(new BigDecimal(digits.length() > 40 ? digits.substring(0, 40) : digits));
  }

  /** Adds one more part of a citation and returns the token after it. */
  private int part(int i, boolean law, List<Value> parts) {
    Token sign = tokens.get(i);
    Token next = tokens.get(i + 1);
    if (sign.isSign("(") && (law || !sign.afterSpace()) && tokens.get(i + 2).isSign(")")) {
      return add(next, parts) ? i + 3 : i;
    }
    boolean joined = !sign.afterSpace() && !next.afterSpace();
    if (joined && (sign.isDash() || sign.isSign(".")) && !tokens.get(i + 2).isDash()) {
      boolean number = sign.isSign(".") && next.isDigits();
      return (number || isLetter(next)) && add(next, parts) ? i + 2 : i;
    }
    boolean capital = !sign.afterSpace() && isLetter(sign) && sign.isCapital();
    return capital && add(sign, parts) ? i + 1 : i;
  }

  private static boolean add(Token token, List<Value> parts) {
    if (isLetter(token)) {
      parts.add(new Letter(token.text()));
      return true;
    }
    if (token.isDigits() && token.text().length() < 5) {
      parts.add(number(token.text()));
      return true;
    }
    return false;
  }

  private static boolean isLetter(Token token) {
    return token.isWord() && token.text().length() == 1;
  }

  /** {@code literal f}, {@code subparagraph (f)}, {@code inciso b)}. */
  private Optional<Reading> letterAfter(int i) {
    int next = tokens.get(i + 1).isSign(".") ? i + 2 : i + 1;
    boolean bracket = tokens.get(next).isSign("(");
    int letter = bracket ? next + 1 : next;
    Token token = tokens.get(letter);
    boolean closed = tokens.get(letter + 1).isSign(")");
    boolean certain =
        closed
            || words.value(Role.LAW, tokens.get(i)).equals("letter")
            || !SHORT_WORDS.contains(token.text());
    if (!isLetter(token) || !certain || (bracket && !closed)) {
      return Optional.empty();
    }
    int end = closed ? letter + 2 : letter + 1;
    return Optional.of(Reading.certain(i, end, new Letter(token.text())));
  }

  private Optional<Reading> romanAt(int i) {
    Token token = tokens.get(i);
    int value = token.isWord() ? Roman.value(token.written()) : 0;
    boolean named =
        words.is(Role.ROMAN, tokens.get(i - 1))
            || words.is(Role.ROMAN, tokens.get(i + 1))
            || (lawEnd > 0 && lawEnd < i && i - lawEnd < 3 && isList(lawEnd, i));
    boolean pronoun = token.text().equals("i") && !tokens.get(i - 1).isCapital();
    if (value == 0 || pronoun || (!named && token.text().length() == 1)) {
      return Optional.empty();
    }
    lawEnd = named ? i + 1 : lawEnd;
    Weight weight = named ? Weight.CERTAIN : Weight.POSSIBLE;
    List<Value> number = List.of(new Quantity(BigDecimal.valueOf(value)));
    return Optional.of(new Reading(i, i + 1, number, weight, false));
  }
}
