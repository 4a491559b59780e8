package org.amparo.pamphlet;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Finds the places where a line may end: at a space, and after a slash or hyphen between letters,
 * as in a URL. A line does not end inside a number (“16:45”, “71.2.f”, “398-A”), between a word and
 * its number (“article 71”), or before a middle dot.
 */
final class LineBreaks implements FSTextBreaker {

  private static final int DONE = -1;

  private String text = "";
  private int at;

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
  }

  @Override
  public int next() {
    if (at >= text.length()) {
      return DONE;
    }
    do {
      at++;
    } while (at < text.length() && !mayEndBefore(at));
    return at;
  }

  private boolean mayEndBefore(int index) {
    char last = text.charAt(index - 1);
    char next = text.charAt(index);
    boolean afterLetter = index > 1 && Character.isLetter(text.charAt(index - 2));
    return switch (last) {
      case ' ', '\n' -> next != ' ' && next != '·' && !(afterLetter && Character.isDigit(next));
      case '/', '-' -> afterLetter && Character.isLetter(next);
      case PrintTables.BREAK -> true;
      default -> false;
    };
  }
}
