package org.amparo.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Finds, divides and joins the text nodes of a document, and keeps their places. */
final class Inlines {

  /** The neighbour of a character at the beginning or end of its block. */
  static final char NONE = '\n';

  /** The neighbour of a character beside a node that is no text, such as an image. */
  private static final char OBJECT = '\uFFFC';

  private Inlines() {}

  /** Returns the parents of the texts that fulfil a condition, in the order of the document. */
  static List<Node> parents(Node document, Predicate<String> condition) {
    Set<Node> parents = new LinkedHashSet<>();
    for (Text text : Nodes.below(document, Text.class)) {
      if (isPlain(text) && condition.test(text.getLiteral())) {
        parents.add(text.getParent());
      }
    }
    return List.copyOf(parents);
  }

  /** Returns whether a node is text without escaped characters. */
  static boolean isPlain(Node node) {
    return node instanceof Text && !(node instanceof Escaped);
  }

  /**
   * Divides a text before an index.
   *
   * @return the second part, which follows the first one
   */
  static Text split(Text text, int index) {
    String literal = text.getLiteral();
    Text rest = new Text(literal.substring(index));
    List<SourceSpan> spans = text.getSourceSpans();
    if (!spans.isEmpty()) {
      SourceSpan span = spans.get(0);
      int at = Math.min(index, span.getLength());
      text.setSourceSpans(List.of(span.subSpan(0, at)));
      rest.setSourceSpans(List.of(span.subSpan(at)));
    }
    text.setLiteral(literal.substring(0, index));
    text.insertAfter(rest);
    return rest;
  }

  /**
   * Divides a text at several indexes at once.
   *
   * @param indexes in ascending order
   * @return the parts, one more than the indexes
   */
  static List<Text> split(Text text, List<Integer> indexes) {
    String literal = text.getLiteral();
    SourceSpan span = text.getSourceSpans().isEmpty() ? null : text.getSourceSpans().get(0);
    List<Text> parts = new ArrayList<>();
    for (int i = 0; i <= indexes.size(); i++) {
      int start = i == 0 ? 0 : indexes.get(i - 1);
      int end = i == indexes.size() ? literal.length() : indexes.get(i);
      Text part = new Text(literal.substring(start, end));
      if (span != null) {
        int length = span.getLength();
        part.setSourceSpans(List.of(span.subSpan(Math.min(start, length), Math.min(end, length))));
      }
      text.insertBefore(part);
      parts.add(part);
    }
    text.unlink();
    return parts;
  }

  /** Joins the adjacent plain texts below a node, and removes the empty ones. */
  static void join(Node parent) {
    List<Text> adjacent = new ArrayList<>();
    Node node = parent.getFirstChild();
    while (node != null) {
      Node next = node.getNext();
      if (node instanceof Text text && isPlain(text)) {
        adjacent.add(text);
      } else {
        join(adjacent);
        adjacent.clear();
      }
      node = next;
    }
    join(adjacent);
  }

  private static void join(List<Text> texts) {
    StringBuilder words = new StringBuilder();
    texts.forEach(t -> words.append(t.getLiteral()));
    List<SourceSpan> spans =
        texts.stream()
            .filter(t -> !t.getLiteral().isEmpty())
            .flatMap(t -> t.getSourceSpans().stream())
            .toList();
    for (Text text : texts.subList(Math.min(1, texts.size()), texts.size())) {
      text.unlink();
    }
    if (words.length() == 0) {
      texts.stream().limit(1).forEach(Node::unlink);
    } else {
      texts.get(0).setLiteral(words.toString());
      texts.get(0).setSourceSpans(union(spans));
    }
  }

  /** Returns one span from the first to the last of a line. */
  private static List<SourceSpan> union(List<SourceSpan> spans) {
    if (spans.size() < 2) {
      return spans;
    }
    SourceSpan first = spans.get(0);
    SourceSpan last = spans.get(spans.size() - 1);
    int end = last.getColumnIndex() + last.getLength();
    int length = Math.max(first.getLength(), end - first.getColumnIndex());
    return List.of(
        SourceSpan.of(first.getLineIndex(), first.getColumnIndex(), first.getInputIndex(), length));
  }

  /** Returns the nodes between two siblings. */
  static List<Node> between(Node first, Node last) {
    List<Node> nodes = new ArrayList<>();
    for (Node n = first.getNext(); n != null && n != last; n = n.getNext()) {
      nodes.add(n);
    }
    return nodes;
  }

  /** Returns the last character of the words before a node; {@link #NONE} at the beginning. */
  static char before(Node node) {
    Node previous = node.getPrevious();
    while (previous instanceof Text text && text.getLiteral().isEmpty()) {
      previous = previous.getPrevious();
    }
    return previous == null ? NONE : last(previous);
  }

  /** Returns the first character of the words after a node; {@link #NONE} at the end. */
  static char after(Node node) {
    Node next = node.getNext();
    while (next instanceof Text text && text.getLiteral().isEmpty()) {
      next = next.getNext();
    }
    return next == null ? NONE : first(next);
  }

  /** Returns the first character of a node's words. */
  static char first(Node node) {
    if (node instanceof Text text) {
      return text.getLiteral().isEmpty() ? NONE : text.getLiteral().charAt(0);
    }
    if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      return NONE;
    }
    return node instanceof Code || node.getFirstChild() == null
        ? OBJECT
        : first(node.getFirstChild());
  }

  /** Returns the last character of a node's words. */
  static char last(Node node) {
    if (node instanceof Text text) {
      String literal = text.getLiteral();
      return literal.isEmpty() ? NONE : literal.charAt(literal.length() - 1);
    }
    if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      return NONE;
    }
    return node instanceof Code || node.getLastChild() == null ? OBJECT : last(node.getLastChild());
  }

  /** Returns the number of spaces of any kind at the beginning of a text. */
  static int spacesBefore(String words) {
    int index = 0;
    while (index < words.length() && isSpace(words.charAt(index))) {
      index++;
    }
    return index;
  }

  /** Returns the index of the spaces of any kind at the end of a text. */
  static int spacesAfter(String words) {
    int index = words.length();
    while (index > 0 && isSpace(words.charAt(index - 1))) {
      index--;
    }
    return index;
  }

  /** Returns whether a character is a space of any kind, or none. */
  static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
