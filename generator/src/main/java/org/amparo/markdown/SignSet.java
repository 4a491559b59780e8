package org.amparo.markdown;

/** Characters of ASCII that begin or are part of marks. Most texts have none of them. */
final class SignSet {

  private final boolean[] signs = new boolean[128];

  SignSet(String signs) {
    for (int i = 0; i < signs.length(); i++) {
      this.signs[signs.charAt(i)] = true;
    }
  }

  boolean has(char character) {
    return character < signs.length && signs[character];
  }

  /** Returns whether a text has one of the characters. */
  boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (has(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
