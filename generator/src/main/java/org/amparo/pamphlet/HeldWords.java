package org.amparo.pamphlet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Marks what stays on one line of a pamphlet. */
final class HeldWords {

  /** The word after a number, with the space before it. */
  private static final Pattern NEXT_WORD = Pattern.compile("^ \\S+");

  /** The word before a number, with the space after it. It does not end a sentence. */
  private static final Pattern WORD_BEFORE = Pattern.compile("\\p{L}+ $");

  /** A word with a combining sign, and the punctuation beside it. */
  private static final Pattern MARKED_WORD = Pattern.compile("\\S+\\p{M}\\S*");

  private HeldWords() {}

  /**
   * Marks the words with a letter that no composed form has, such as g with a tilde: only one of
   * the typefaces places its sign over the letter.
   */
  static void marks(Element element) {
    for (TextNode text : element.textNodes()) {
      String whole = text.getWholeText();
      Matcher word = MARKED_WORD.matcher(whole);
      int from = 0;
      while (word.find()) {
        text.before(new TextNode(whole.substring(from, word.start())));
        text.before(new Element("span").addClass("held").addClass("marked").text(word.group()));
        from = word.end();
      }
      text.text(whole.substring(from));
    }
  }

  /** Keeps the brackets around an emphasised word on its line. */
  static void brackets(Element word) {
    if (word.previousSibling() instanceof TextNode before
        && word.nextSibling() instanceof TextNode after
        && before.getWholeText().endsWith("(")
        && after.getWholeText().startsWith(")")) {
      String opening = before.getWholeText();
      before.text(opening.substring(0, opening.length() - 1));
      after.text(after.getWholeText().substring(1));
      word.prependText("(").appendText(")");
    }
  }

  /** Keeps the word beside a phone number on its line: “106 ambulance”, “Helpline 105”. */
  static void phone(Element phone) {
    if (phone.nextSibling() instanceof TextNode after) {
      Matcher word = NEXT_WORD.matcher(after.getWholeText());
      if (word.find()) {
        after.text(after.getWholeText().substring(word.end()));
        Element held = new Element("span").addClass("held");
        phone.replaceWith(held);
        held.appendChild(phone).appendText(word.group());
        return;
      }
    }
    boolean named = phone.hasClass("call-number"); // its colon stays with it
    if (!named && phone.previousSibling() instanceof TextNode before) {
      Matcher word = WORD_BEFORE.matcher(before.getWholeText());
      if (word.find()) {
        before.text(before.getWholeText().substring(0, word.start()));
        Element held = new Element("span").addClass("held").appendText(word.group());
        phone.replaceWith(held);
        held.appendChild(phone);
      }
    }
  }
}
