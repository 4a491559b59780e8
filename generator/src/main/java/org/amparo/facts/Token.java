package org.amparo.facts;

/**
 * A piece of a text.
 *
 * @param kind what it is made of
 * @param text a word in lower case, digits as 0 to 9 with the signs between them, or one sign
 * @param written as it is in the text
 * @param start where it begins in the text
 * @param afterSpace whether a space is before it
 */
record Token(Kind kind, String text, String written, int start, boolean afterSpace) {

  /** What a token is made of. */
  enum Kind {
    /** Letters. */
    WORD,
    /** Digits, with points, commas or apostrophes between them. */
    NUMBER,
    /** One sign. */
    SIGN,
    /** A web or mail address. */
    ADDRESS,
    /** What is before the first and after the last token. */
    NONE,
  }

  static final Token END = new Token(Kind.NONE, "", "", 0, true);

  int end() {
    return start + written.length();
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** Returns whether this is a number of digits only. */
  boolean isDigits() {
    if (!isNumber()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /** Returns whether this is punctuation after words, with which no fact begins. */
  boolean isStop() {
    return kind == Kind.SIGN && ".,;:!?".indexOf(text.charAt(0)) >= 0;
  }

  /** Returns whether this is a hyphen or a dash. */
  boolean isDash() {
    return kind == Kind.SIGN && "-\u2010\u2011\u2012\u2013\u2014".contains(text);
  }

  /**
   * Returns whether this is the word that joins the parts of a number: {@code y}, {@code e}, {@code
   * and}.
   */
  boolean isAnd() {
    return text.equals("y") || text.equals("and") || text.equals("e");
  }

  /** Returns whether the token begins with a capital letter. */
  boolean isCapital() {
    return isWord() && Character.isUpperCase(written.codePointAt(0));
  }
}
