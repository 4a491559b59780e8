package org.amparo.docx;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the marks of emphasis in Markdown. */
final class Emphasis {

  /** Space, punctuation and symbols, beside which CommonMark reads marks differently. */
  private static final Pattern NO_WORD = Pattern.compile("[\\s\\p{Z}\\p{P}\\p{S}]");

  /** The elements within a paragraph. */
  private static final Set<String> INLINE = Set.of("strong", "b", "em", "i", "sup", "sub", "a");

  private Emphasis() {}

  /** Returns text within the tags of an element. */
  static String tagged(Element element, String inside) {
    return "<" + element.tagName() + ">" + inside + "</" + element.tagName() + ">";
  }

  /**
   * Returns text between marks, with the space around it outside. CommonMark reads a mark between
   * punctuation inside and a letter outside as asterisks; there the result is an HTML tag.
   */
  static String marked(Element element, String text, String mark) {
    String words = text.strip();
    if (words.isEmpty()) {
      return text;
    }
    int start = text.indexOf(words);
    int end = start + words.length();
    String before = beside(element, false);
    boolean glued =
        (start == 0
                && !isWord(words.codePointAt(0))
                && isWord(before.codePointBefore(before.length())))
            || (end == text.length()
                && !isWord(words.codePointBefore(words.length()))
                && isWord(beside(element, true).codePointAt(0)));
    String marked = glued ? tagged(element, words) : mark + words + mark;
    return text.substring(0, start) + marked + text.substring(end);
  }

  /** Returns the text of a paragraph beside an element of it; a space if there is none. */
  private static String beside(Element piece, boolean after) {
    String text = "";
    Node at = piece;
    while (at != null && text.isEmpty()) {
      Node next = after ? at.nextSibling() : at.previousSibling();
      at = next != null ? next : at.parent();
      if (next instanceof TextNode words) {
        text = words.getWholeText();
      } else if (!(at instanceof Element element) || !INLINE.contains(element.tagName())) {
        text = " ";
      } else if (next != null) {
        text = element.wholeText();
      }
    }
    return text;
  }

  private static boolean isWord(int codePoint) {
    return !NO_WORD.matcher(Character.toString(codePoint)).matches();
  }
}
