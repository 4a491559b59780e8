package org.amparo.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Writes a list in Markdown, with the numbers that Word shows. A number that Markdown cannot
 * express, such as {@code a)}, is text at the beginning of a paragraph. A bullet that says
 * something is a box to tick, or a sign before the words. Where the numbers of a list do not go on,
 * a new list begins: a comment divides it from the one before.
 */
final class ListWriter {

  /** A label that {@link ListLabel} marked. */
  private static final Pattern LABEL =
      Pattern.compile(ListLabel.BEGIN + "([^" + ListLabel.END + "]*)" + ListLabel.END + " ?");

  private static final Pattern NUMBER = Pattern.compile("(0|[1-9]\\d{0,8})[.)]");
  private static final Set<String> LISTS = Set.of("ul", "ol");

  /** The beginning of the item of a list. */
  private static final Pattern ITEM = Pattern.compile("(- |1[.)] )[\\s\\S]*");

  /** What divides two lists with the same mark. */
  private static final String DIVIDER = "\n\n<!-- -->";

  private final Function<Node, String> inline;
  private final StringBuilder out = new StringBuilder();
  private boolean paragraph;
  private boolean begun;
  private int number;
  private char mark = '.';

  /**
   * @param inline returns the Markdown of a part of an item
   */
  ListWriter(Function<Node, String> inline) {
    this.inline = inline;
  }

  /** Returns text with its labels as text. */
  static String labelled(String text) {
    return LABEL.matcher(text).replaceAll("$1 ");
  }

  /** Returns a list. */
  String write(Element list) {
    boolean numbered = list.tagName().equals("ol");
    for (Element item : list.children()) {
      StringBuilder line = new StringBuilder();
      List<String> nested = new ArrayList<>();
      for (Node node : item.childNodes()) {
        if (node instanceof Element element && LISTS.contains(element.tagName())) {
          nested.add(new ListWriter(inline).write(element));
        } else {
          line.append(inline.apply(node));
        }
      }
      item(numbered, line.toString().strip(), nested);
    }
    return out.toString();
  }

  private void item(boolean numbered, String line, List<String> nested) {
    if (line.isEmpty()) {
      nested.forEach(block -> append(block, true));
      return;
    }
    Matcher label = LABEL.matcher(line);
    boolean labelled = label.lookingAt();
    Matcher digits = NUMBER.matcher(labelled ? label.group(1) : "");
    if (labelled && numbered && !digits.matches()) {
      append(Lines.joined(line, Lines.BROKEN), true);
      nested.forEach(block -> append(block, true));
      return;
    }
    String shown = labelled && numbered ? digits.group() : Integer.toString(number + 1) + mark;
    String bullet = numbered ? next(shown) : "- ";
    StringBuilder text = new StringBuilder(labelled && !numbered ? sign(label.group(1)) : "");
    text.append(Lines.joined(label.replaceFirst(""), Lines.BROKEN));
    for (String block : nested) {
      text.append(ITEM.matcher(block).matches() ? "\n" : "\n\n").append(block);
    }
    String indent = "\n" + " ".repeat(bullet.length());
    String indented = text.toString().replace("\n", indent).replace(indent + "\n", "\n\n");
    append(bullet + indented, false);
  }

  /** Returns the sign of a bullet before the words of its item; of a box, its mark. */
  private static String sign(String label) {
    return switch (label) {
      case "☐" -> "[ ] ";
      case "☑" -> "[x] ";
      default -> label + " ";
    };
  }

  /** Returns the mark of an item, after a divider if the list before would swallow it. */
  private String next(String shown) {
    int next = Integer.parseInt(shown.substring(0, shown.length() - 1));
    char nextMark = shown.charAt(shown.length() - 1);
    if (begun && !paragraph && nextMark == mark && next != number + 1) {
      out.append(DIVIDER);
    }
    paragraph |= begun && (nextMark != mark || next != number + 1);
    begun = true;
    number = next;
    mark = nextMark;
    return shown + " ";
  }

  private void append(String block, boolean asParagraph) {
    if (out.length() > 0) {
      out.append(paragraph || asParagraph ? "\n\n" : "\n");
    }
    out.append(block);
    paragraph = asParagraph;
  }
}
