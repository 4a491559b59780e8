package org.amparo.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Delimited;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Makes links of addresses of pages and of e-mail in a text that have no mark. Quotation marks,
 * also « and », and the punctuation of the sentence are no part of an address.
 */
final class BareAddresses implements PostProcessor {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@/._=&-])(?:https?://|www\\.)(?=[\\p{L}\\p{N}])"
              + "[^\\s<>«»“”„‟‹›\"`|\\\\^{}\\[\\]"
              + LineMark.HARD_SPACES
              + "]++"
              + "|(?<![\\p{L}\\p{N}.+@/:_%-])[A-Za-z0-9._%+-]{1,64}+@"
              + "(?:[A-Za-z0-9-]{2,63}+\\.){1,5}[A-Za-z]{2,24}+(?![\\p{L}\\p{N}@-])",
          Pattern.CASE_INSENSITIVE);

  /** Signs that end a sentence or a bracket, not an address. */
  private static final String AT_THE_END = "?!.,;:*~'’‘…";

  /** Every address has one of them. */
  private static final SignSet SIGNS = new SignSet(":@.");

  /** The number of parts in emphasis that the addresses of a paragraph may have. */
  private static final int MAX_PARTS = 20;

  @Override
  public Node process(Node document) {
    for (Node parent : Inlines.parents(document, BareAddresses::mayHaveOne)) {
      if (!isInLink(parent)) {
        Inlines.join(parent);
        flatten(parent);
        linkAll(parent);
        Inlines.join(parent);
      }
    }
    return document;
  }

  private static void linkAll(Node parent) {
    Node node = parent.getFirstChild();
    while (node != null) {
      Node next = node.getNext();
      if (node instanceof Text text && Inlines.isPlain(text)) {
        link(text);
      }
      node = next;
    }
  }

  private static boolean mayHaveOne(String words) {
    return SIGNS.isIn(words)
        && (words.contains("://")
            || words.indexOf('@') >= 0
            || words.contains("ww.")
            || words.contains("WW."));
  }

  /** Makes text of emphasis that is part of an address: its signs belong to the address. */
  private static void flatten(Node parent) {
    int left = MAX_PARTS;
    Node node = parent.getFirstChild();
    while (node != null && left > 0) {
      if (node.getNext() instanceof Delimited emphasis
          && node instanceof Text text
          && endsInAddress(text)
          && node.getNext().getFirstChild() instanceof Text words
          && node.getNext().getLastChild() == words) {
        Node inside = node.getNext();
        String literal =
            emphasis.getOpeningDelimiter() + words.getLiteral() + emphasis.getClosingDelimiter();
        text.setLiteral(text.getLiteral() + literal);
        inside.unlink();
        Inlines.join(parent);
        left--;
      } else {
        node = node.getNext();
      }
    }
  }

  private static boolean endsInAddress(Text text) {
    Matcher address = ADDRESS.matcher(text.getLiteral());
    int end = -1;
    while (address.find()) {
      end = address.end();
    }
    return end == text.getLiteral().length();
  }

  private static boolean isInLink(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n instanceof Link || n instanceof Image) {
        return true;
      }
    }
    return false;
  }

  /** Makes links of the addresses in a text. */
  private static void link(Text text) {
    String literal = text.getLiteral();
    List<Integer> ends = new ArrayList<>();
    Matcher address = ADDRESS.matcher(literal);
    while (address.find()) {
      ends.add(address.start());
      ends.add(end(literal, address.start(), address.end()));
    }
    List<Text> parts = ends.isEmpty() ? List.of() : Inlines.split(text, ends);
    for (int i = 1; i < parts.size(); i += 2) {
      Text words = parts.get(i);
      Link link = new Link(destination(words.getLiteral()), null);
      link.setSourceSpans(words.getSourceSpans());
      words.insertAfter(link);
      link.appendChild(words);
    }
  }

  /** Returns the end of an address without the signs of the sentence around it. */
  private static int end(String text, int start, int end) {
    int last = end;
    int open = 0;
    for (int i = start; i < end; i++) {
      open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    while (last > start) {
      char sign = text.charAt(last - 1);
      if (sign == ')' && open < 0) {
        open++;
      } else if (AT_THE_END.indexOf(sign) < 0) {
        break;
      }
      last--;
    }
    return last;
  }

  private static String destination(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    if (lower.startsWith("http")) {
      return address;
    }
    return lower.startsWith("www.") ? "https://" + address : "mailto:" + address;
  }
}
