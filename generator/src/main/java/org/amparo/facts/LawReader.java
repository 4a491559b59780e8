package org.amparo.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.facts.Fact.Weight;
import org.amparo.facts.Value.Letter;
import org.amparo.facts.Value.Quantity;
import org.amparo.language.FactWords;
import org.amparo.language.FactWords.Role;

/**
 * Reads citations of laws, as their numbers and letters: languages name the parts of a citation in
 * either order, and write {@code 2(24)(f)}, {@code 2.24.f} or a word before each part.
 */
final class LawReader {

  private static final int MAX_PARTS = 8;
  private static final String QUOTES = "\"'\u201c\u201d\u2018\u2019\u00ab\u00bb";
  private static final String SHORT_WORDS = "aeioyu";

  /** After the number of an article that was put in later, in every language. */
  private static final Set<String> LATIN =
      Set.of("bis", "ter", "quater", "quáter", "quinquies", "sexies", "septies", "octies");

  private final Tokens tokens;
  private final Words words;
  private int lawEnd = -1;

  /** The article of the last citation with several parts. */
  private String article = "";

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
    article = law ? "" : article;
    boolean list = lawEnd > 0 && lawEnd < i && i - lawEnd <= 3 && isList(lawEnd, i);
    if (law || list) {
      lawEnd = i + 1;
    }
    return law || list;
  }

  /** Returns what a number is that has the word of an article or of its part before it. */
  Value value(int i, BigDecimal number) {
    int before = tokens.get(i - 1).isSign(".") ? i - 2 : i - 1;
    String kind = words.value(Role.LAW, tokens.get(before));
    boolean isArticle = kind.equals("article");
    return isArticle || kind.equals("part")
        ? new Provision(number, isArticle)
        : new Quantity(number);
  }

  private boolean isList(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (!token.isSign(",")
          && !token.isDash()
          && !isOrdinalSign(i)
          && !words.is(Role.LINK, token)) {
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
    parts.add(value(i, new BigDecimal(first(numbers.get(0)))));
    numbers.stream().skip(1).forEach(n -> parts.add(number(n)));
    int end = i + 1;
    int next = part(law ? afterOrdinalSign(end) : end, law, parts);
    next = parts.size() == numbers.size() ? end : next;
    while (next > end && parts.size() < MAX_PARTS) {
      end = next;
      next = part(end, law, parts);
    }
    if (parts.size() == 1) {
      return Optional.empty();
    }
    lawEnd = law ? end : lawEnd;
    boolean again = numbers.get(0).equals(article); // 9.1 y 9.2
    article = law ? numbers.get(0) : "";
    List<Value> said = again ? parts.subList(1, parts.size()) : parts;
    return Optional.of(new Reading(i, end, said, Weight.CERTAIN, false));
  }

  /** {@code 166.º}. */
  private int afterOrdinalSign(int i) {
    int sign = tokens.get(i).isSign(".") ? i + 1 : i;
    return isOrdinalSign(sign) && !tokens.get(sign).afterSpace() ? sign + 1 : i;
  }

  private boolean isOrdinalSign(int i) {
    Token token = tokens.get(i);
    return token.isSign("\u00ba") || token.isSign("\u00b0");
  }

  private static String first(String digits) {
    return digits.length() > 40 ? digits.substring(0, 40) : digits;
  }

  /** Returns whether a number such as {@code 2.24.f} ends in a letter: then it is no decimal. */
  private boolean hasLetter(int i) {
    Token point = tokens.get(i + 1);
    Token letter = tokens.get(i + 2);
    boolean joined = !point.afterSpace() && !letter.afterSpace();
    return joined && point.isSign(".") && isLetter(letter) && !letter.isCapital();
  }

  private static Value number(String digits) {
    return new Quantity(new BigDecimal(first(digits)));
  }

  /** Adds one more part of a citation and returns the token after it. */
  private int part(int i, boolean law, List<Value> parts) {
    Token sign = tokens.get(i);
    Token next = tokens.get(i + 1);
    if (sign.isSign("(") && (law || !sign.afterSpace()) && tokens.get(i + 2).isSign(")")) {
      return add(next, parts) ? i + 3 : i;
    }
    if (isLatin(sign, law)) {
      parts.add(new Letter(FactWords.withoutAcute(sign.text())));
      return i + 1;
    }
    boolean joined = !sign.afterSpace() && !next.afterSpace();
    if (joined && sign.isDash() && isLatin(next, law)) {
      return part(i + 1, law, parts);
    }
    if (joined && (sign.isDash() || sign.isSign(".")) && !tokens.get(i + 2).isDash()) {
      boolean number = sign.isSign(".") && next.isDigits();
      return (number || isLetter(next)) && add(next, parts) ? i + 2 : i;
    }
    if (law && sign.isSign(",") && isLetter(next) && isLast(i + 2)) {
      return add(next, parts) ? i + 2 : i; // 2, 24, f
    }
    boolean near = !sign.afterSpace() || (law && parts.size() == 1 && isLast(i + 1));
    boolean capital = near && isLetter(sign) && sign.isCapital();
    return capital && add(sign, parts) ? i + 1 : i;
  }

  /** {@code bis}; {@code ter} only of a law, since it is a word of Portuguese. */
  private static boolean isLatin(Token token, boolean law) {
    return token.isWord() && LATIN.contains(token.text()) && (law || token.text().equals("bis"));
  }

  /** Returns whether a citation can end before a token: {@code artículo 2 A del Código}. */
  private boolean isLast(int i) {
    Token token = tokens.get(i);
    return token.isStop() || token.kind() == Token.Kind.NONE || words.is(Role.OF, token);
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
    boolean quoted = isQuote(tokens.get(next));
    int letter = bracket || quoted ? next + 1 : next;
    Token token = tokens.get(letter);
    boolean closed =
        tokens.get(letter + 1).isSign(")") || (quoted && isQuote(tokens.get(letter + 1)));
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

  private static boolean isQuote(Token token) {
    return token.kind() == Token.Kind.SIGN && QUOTES.contains(token.text());
  }

  private Optional<Reading> romanAt(int i) {
    Token token = tokens.get(i);
    int value = token.isWord() ? Roman.value(token.written()) : 0;
    boolean named =
        words.is(Role.ROMAN, tokens.get(i - 1))
            || words.is(Role.LAW, tokens.get(i - 1))
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
