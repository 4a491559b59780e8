package org.amparo.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Reads links whose brackets are apart or the wrong way round, such as {@code [text] (address)} and
 * {@code (text)[address]}. What is no address stays as it is: {@code [sic] (1)}.
 */
final class LooseLinks implements PostProcessor {

  private static final String REST = "[^\\s()<>\\[\\]]";

  /** An address, a file of the site or a section. */
  private static final String ADDRESS =
      "((?:https?://|mailto:|tel:|sms:|smsto:|whatsapp:|tg:|sgnl:|geo:|contact:|term:|www\\.)"
          + REST
          + "++(?:\\([^\\s()]*+\\)"
          + REST
          + "*+)?|"
          + REST
          + "{1,200}\\.(?:md(?:#"
          + REST
          + "*+)?|png|jpe?g|webp|gif|svg)|#\\p{L}[\\p{L}\\p{N}_-]*+)";

  /** A telephone as it is printed, which has spaces. */
  private static final String NUMBER =
      "((?:tel|sms|smsto|whatsapp):(?://)?[+(]?[0-9][0-9 .()\u00A0-]{3,24}[0-9])";

  private static final String SPACES = "[ \\t" + LineMark.HARD_SPACES + "]";

  /** The end of a link's text and its address. */
  private static final Pattern END =
      Pattern.compile(
          "\\](?:"
              + SPACES
              + "++\\([ <]?"
              + ADDRESS
              + "[ >]?\\)|"
              + SPACES
              + "?\\["
              + ADDRESS
              + "\\]|"
              + SPACES
              + "?\\([ <]?"
              + NUMBER
              + "[ >]?\\))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern REVERSED =
      Pattern.compile(
          "(!?)\\(([^()\\[\\]]{1,200})\\)" + SPACES + "?\\[" + ADDRESS + "\\]",
          Pattern.CASE_INSENSITIVE);

  /** An address at the beginning of a line, of which the link's text is in the line before. */
  private static final Pattern NEXT_LINE =
      Pattern.compile("\\(" + ADDRESS + "\\)", Pattern.CASE_INSENSITIVE);

  /** The index of an opening bracket that is not there. */
  private static final int NO_BRACKET = -1;

  /** The number of nodes that are searched for the beginning of a link's text. */
  private static final int MAX_NODES = 10;

  @Override
  public Node process(Node document) {
    for (Node parent : Inlines.parents(document, t -> t.indexOf(']') >= 0)) {
      if (!(parent instanceof Link || parent instanceof Image)) {
        read(parent);
        Inlines.join(parent);
      }
    }
    return document;
  }

  private static void read(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text text && Inlines.isPlain(text)) {
        node = read(firstPart(text));
      }
    }
  }

  /** Divides a text after each link in it. */
  private static Text firstPart(Text text) {
    String literal = text.getLiteral();
    List<Integer> ends =
        Stream.concat(REVERSED.matcher(literal).results(), END.matcher(literal).results())
            .map(MatchResult::end)
            .filter(end -> end < literal.length())
            .sorted()
            .distinct()
            .toList();
    return ends.isEmpty() ? text : Inlines.split(text, ends).get(0);
  }

  /** Reads the first link in a text. Returns the node after which reading goes on. */
  private static Node read(Text text) {
    Matcher reversed = REVERSED.matcher(text.getLiteral());
    if (reversed.find()) {
      Inlines.split(text, reversed.end());
      Text words = Inlines.split(text, reversed.start());
      words.setLiteral(reversed.group(2));
      return wrap(text, List.of(words), words, target(reversed.group(1), reversed.group(3)));
    }
    Matcher end = END.matcher(text.getLiteral());
    if (end.find()) {
      String address = Optional.ofNullable(end.group(1)).orElse(end.group(2));
      address = address == null ? end.group(3).replaceAll("[ \u00A0]", "") : address;
      return wrap(text, end.start(), end.end(), address);
    }
    Matcher next = NEXT_LINE.matcher(text.getLiteral());
    if (next.lookingAt()
        && text.getPrevious() instanceof SoftLineBreak lineBreak
        && lineBreak.getPrevious() instanceof Text before
        && before.getLiteral().endsWith("]")) {
      int close = before.getLiteral().length() - 1;
      before.setLiteral(before.getLiteral() + text.getLiteral());
      lineBreak.unlink();
      text.unlink();
      return wrap(before, close, close + 1 + next.end(), next.group(1));
    }
    return text;
  }

  /**
   * Makes a link of what is between the last opening bracket and a closing one.
   *
   * @param close the index of the closing bracket in its text
   * @param end the index after the address
   */
  private static Node wrap(Text text, int close, int end, String address) {
    Text open = text;
    int start = opening(text.getLiteral().substring(0, close));
    for (int i = 0; start == NO_BRACKET && i < MAX_NODES && open.getPrevious() != null; i++) {
      Node previous = open.getPrevious();
      while (previous.getPrevious() != null && !Inlines.isPlain(previous)) {
        previous = previous.getPrevious();
      }
      if (!(previous instanceof Text before)) {
        return text;
      }
      open = before;
      start = opening(open.getLiteral());
    }
    if (start < 0 || (open == text && text.getLiteral().substring(start + 1, close).isBlank())) {
      return text;
    }
    Text rest = Inlines.split(text, end);
    Inlines.split(text, close).unlink();
    boolean image = start > 0 && open.getLiteral().charAt(start - 1) == '!';
    Text bracket = Inlines.split(open, image ? start - 1 : start);
    Inlines.split(bracket, image ? 2 : 1);
    List<Node> words = Inlines.between(bracket, rest);
    bracket.unlink();
    return wrap(open, words, bracket, target(image ? "!" : "", address));
  }

  /**
   * Returns the index of the last opening bracket; {@link #NO_BRACKET} if there is none, and less
   * if it is closed.
   */
  private static int opening(String words) {
    int open = words.lastIndexOf('[');
    return words.lastIndexOf(']') > open ? NO_BRACKET - 1 : open;
  }

  private static Node target(String mark, String address) {
    String destination =
        address.toLowerCase(Locale.ROOT).startsWith("www.") ? "https://" + address : address;
    return mark.isEmpty() ? new Link(destination, null) : new Image(destination, null);
  }

  private static Node wrap(Text before, List<Node> words, Node first, Node target) {
    target.setSourceSpans(first.getSourceSpans());
    words.forEach(target::appendChild);
    before.insertAfter(target);
    Inlines.join(target);
    return target;
  }
}
