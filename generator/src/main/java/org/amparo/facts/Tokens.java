package org.amparo.facts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.amparo.facts.Token.Kind;

/**
 * A text as tokens. Reads each character a constant number of times, from an array: the first
 * compiler takes half the time for it.
 */
final class Tokens {

  /** Between the digits of one number; the last are the Arabic signs. */
  private static final String BETWEEN_DIGITS = ".,'\u2019\u066b\u066c";

  /** Below the first combining mark, every text is NFC. */
  private static final char FIRST_MARK = '\u0300';

  private static final String AFTER_ADDRESS = ".,;:!?)]}>\u00bb\u201d\"'";

  private final String text;
  private final char[] units;
  private final List<Token> tokens;

  private Tokens(String text) {
    this.text = composed(text);
    this.units = this.text.toCharArray();
    this.tokens = new ArrayList<>(text.length() / 5);
  }

  private static String composed(String text) {
    char[] units = text.toCharArray();
    for (char unit : units) {
      if (unit >= FIRST_MARK) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    tokens.split();
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  /** Returns a token, or one of no kind before the first and after the last. */
  Token get(int index) {
    return index < 0 || index >= tokens.size() ? Token.END : tokens.get(index);
  }

  /** Returns the text from one token up to another, which is left out. */
  String written(int from, int to) {
    return text.substring(get(from).start(), get(to - 1).end());
  }

  private void split() {
    boolean space = true;
    int i = 0;
    while (i < units.length) {
      int c = Character.codePointAt(units, i);
      if (c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
        i += Character.charCount(c);
        continue;
      }
      Token token = next(i, c, space);
      tokens.add(token);
      space = false;
      i = token.end();
    }
  }

  private Token next(int start, int c, boolean space) {
    boolean letter = isPlainLetter(c) || (Character.isLetter(c) && !isOrdinalSign(c));
    int end = letter ? wordEnd(start) : start + Character.charCount(c);
    boolean bareWord = letter && (end == units.length || units[end] == ' ');
    if (!bareWord && (space || isSign(start - 1))) {
      int addressEnd = addressEnd(start, space);
      if (addressEnd > start) {
        String address = text.substring(start, addressEnd);
        return new Token(Kind.ADDRESS, address, address, start, space);
      }
    }
    if (Character.isDigit(c)) {
      return number(start, space);
    }
    String written = text.substring(start, end);
    return new Token(
        letter ? Kind.WORD : Kind.SIGN, written.toLowerCase(Locale.ROOT), written, start, space);
  }

  private boolean isSign(int index) {
    return "([<\u00ab\u201c\"".indexOf(units[index]) >= 0;
  }

  private static boolean isOrdinalSign(int c) {
    return c == '\u00ba' || c == '\u00aa';
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < units.length && isPlainLetter(units[end])) { // most words have no other
      end++;
    }
    while (end < units.length) {
      int c = Character.codePointAt(units, end);
      if (!isPartOfWord(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean isPlainLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isPartOfWord(int c) {
    if (c < 0x80) {
      return isPlainLetter(c);
    }
    boolean part = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    return part && !isOrdinalSign(c);
  }

  private Token number(int start, boolean space) {
    StringBuilder digits = new StringBuilder();
    int i = start;
    while (i < units.length) {
      int c = Character.codePointAt(units, i);
      int next = i + Character.charCount(c);
      if (Character.isDigit(c)) {
        digits.append((char) ('0' + Character.digit(c, 10)));
      } else if (BETWEEN_DIGITS.indexOf(c) >= 0
          && next < units.length
          && Character.isDigit(Character.codePointAt(units, next))) {
        digits.append((char) c);
      } else {
        break;
      }
      i = next;
    }
    return new Token(Kind.NUMBER, digits.toString(), text.substring(start, i), start, space);
  }

  /** Returns where an address ends that begins here, or the start itself if none does. */
  private int addressEnd(int start, boolean space) {
    int end = start;
    boolean mark = text.startsWith("www.", start);
    while (end < units.length && !isOutside(units[end])) {
      mark |= units[end] == '@' || units[end] == '/'; // every other address has one
      end++;
    }
    if (!mark) {
      return start;
    }
    while (end > start && AFTER_ADDRESS.indexOf(units[end - 1]) >= 0) {
      end--;
    }
    return (space || end > start) && Addresses.isAddress(text.substring(start, end)) ? end : start;
  }

  private static boolean isOutside(char c) {
    if (Character.isLetterOrDigit(c)) {
      return false;
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || "<>()[]\u00ab\u00bb\u201c\u201d\"".indexOf(c) >= 0;
  }
}
