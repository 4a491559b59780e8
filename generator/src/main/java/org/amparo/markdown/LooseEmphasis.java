package org.amparo.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Delimited;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Reads the marks of emphasis that CommonMark leaves as text because of a space or of a punctuation
 * mark beside them, such as {@code **word **}. An asterisk inside words, as in {@code tod*s}, or
 * between numbers is no mark.
 */
final class LooseEmphasis implements PostProcessor {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");
  private static final SignSet SIGNS = new SignSet("*_");
  private static final Pattern RUN = Pattern.compile("\\*+|_+");

  @Override
  public Node process(Node document) {
    List<Node> inside = new ArrayList<>();
    Nodes.below(document, Emphasis.class).stream()
        .filter(emphasis -> isInsideWords(emphasis) || isBlank(emphasis))
        .forEach(inside::add);
    Nodes.below(document, StrongEmphasis.class).stream()
        .filter(LooseEmphasis::isBlank)
        .forEach(inside::add);
    Set<Node> parents = new LinkedHashSet<>();
    inside.forEach(emphasis -> parents.add(emphasis.getParent()));
    inside.forEach(LooseEmphasis::undo);
    parents.forEach(Inlines::join);
    Inlines.parents(document, SIGNS::isIn).forEach(LooseEmphasis::read);
    return document;
  }

  /** Returns whether both asterisks are inside words, and more than one word is between them. */
  private static boolean isInsideWords(Emphasis emphasis) {
    Node first = emphasis.getFirstChild();
    if (first == null || !"*".equals(emphasis.getOpeningDelimiter())) {
      return false;
    }
    boolean opens = isWord(Inlines.before(emphasis)) && isWord(Inlines.first(first));
    boolean closes = isWord(Inlines.last(emphasis)) && isWord(Inlines.after(emphasis));
    return opens
        && closes
        && first instanceof Text words
        && !WORD.matcher(words.getLiteral()).matches();
  }

  /**
   * Returns whether the signs are blanks to fill in or a note, such as those of {@code __/__} and
   * of {@code (*) or (*)}: no word begins beside them.
   */
  private static <T extends Node & Delimited> boolean isBlank(T emphasis) {
    Node child = emphasis.getFirstChild();
    if (child == null) {
      return false;
    }
    char first = Inlines.first(child);
    char last = Inlines.last(emphasis);
    boolean brackets = (first == ')' && last == '(') || (first == ']' && last == '[');
    boolean line = emphasis.getOpeningDelimiter().startsWith("_");
    boolean between = "-./".indexOf(first) >= 0 && "-./".indexOf(last) >= 0;
    return brackets || (line && (",;:/)]".indexOf(first) >= 0 || between));
  }

  private static void undo(Node emphasis) {
    String sign = ((Delimited) emphasis).getOpeningDelimiter();
    emphasis.insertBefore(new Text(sign));
    for (Node n = emphasis.getFirstChild(); n != null; n = emphasis.getFirstChild()) {
      emphasis.insertBefore(n);
    }
    emphasis.insertBefore(new Text(sign));
    emphasis.unlink();
  }

  private static void read(Node parent) {
    List<Run> runs = runs(parent);
    pairStrong(runs.stream().filter(r -> r.length() == 2 && !r.isInBrackets()).toList());
    for (char sign : new char[] {'*', '_'}) {
      List<Run> single = runs.stream().filter(r -> r.isSingle(sign) && r.isFree()).toList();
      if (single.size() == 2 && isPair(single.get(0), single.get(1))) {
        wrap(single.get(0), single.get(1), new Emphasis(String.valueOf(sign)));
      }
    }
    Inlines.join(parent);
  }

  /** Puts each run of signs into a text of its own. */
  private static List<Run> runs(Node parent) {
    List<Run> runs = new ArrayList<>();
    Node node = parent.getFirstChild();
    while (node != null) {
      Node next = node.getNext();
      if (node instanceof Text text && Inlines.isPlain(text)) {
        List<Integer> ends = new ArrayList<>();
        RUN.matcher(text.getLiteral())
            .results()
            .forEach(r -> ends.addAll(List.of(r.start(), r.end())));
        List<Text> parts = Inlines.split(text, ends);
        for (int i = 1; i < parts.size(); i += 2) {
          runs.add(new Run(parts.get(i), parts.get(i).getLiteral().length()));
        }
      }
      node = next;
    }
    return runs;
  }

  private static void pairStrong(List<Run> runs) {
    Run open = null;
    for (Run run : runs) {
      if (open == null || open.sign() != run.sign()) {
        open = run.canOpen() ? run : null;
      } else if (run.canClose(open)) {
        wrap(open, run, new StrongEmphasis(open.text().getLiteral()));
        open = null;
      }
    }
  }

  /** Returns whether two single signs are meant as one emphasis, and not as notes or products. */
  private static boolean isPair(Run open, Run close) {
    boolean closesWord = !Inlines.isSpace(close.before()) && !isWord(close.after());
    if (open.isAlone()) {
      return open.before() != Inlines.NONE && closesWord && Character.isLetter(open.nextWord());
    }
    boolean opens = !Inlines.isSpace(open.after()) && !isWord(open.before());
    boolean loose = Inlines.isSpace(close.before()) && !Character.isDigit(close.nextWord());
    boolean begins = open.before() == Inlines.NONE;
    boolean punctuated = !Inlines.isSpace(close.before()) && !isWord(close.before());
    return opens && (punctuated || (loose && !(begins && isWord(close.after()))));
  }

  /** Moves what is between two signs into a node, without the spaces at its ends. */
  private static void wrap(Run open, Run close, Node node) {
    List<Node> inside = Inlines.between(open.text(), close.text());
    if (inside.stream()
        .allMatch(n -> n instanceof Text t && !WORDS.matcher(t.getLiteral()).find())) {
      return;
    }
    node.setSourceSpans(open.text().getSourceSpans());
    inside.forEach(node::appendChild);
    open.text().insertAfter(node);
    if (node.getFirstChild() instanceof Text text && Inlines.isPlain(text)) {
      String words = text.getLiteral();
      int spaces = Inlines.spacesBefore(words);
      node.insertBefore(new Text(words.substring(0, spaces)));
      text.setLiteral(words.substring(spaces));
    }
    if (node.getLastChild() instanceof Text text && Inlines.isPlain(text)) {
      String words = text.getLiteral();
      int end = Inlines.spacesAfter(words);
      node.insertAfter(new Text(words.substring(end)));
      text.setLiteral(words.substring(0, end));
    }
    open.text().unlink();
    close.text().unlink();
    Inlines.join(node);
  }

  private static boolean isWord(char character) {
    return Character.isLetterOrDigit(character);
  }

  /** A run of equal signs. */
  private record Run(Text text, int length) {

    char sign() {
      return text.getLiteral().charAt(0);
    }

    boolean isSingle(char wanted) {
      return length == 1 && sign() == wanted;
    }

    char before() {
      return Inlines.before(text);
    }

    char after() {
      return Inlines.after(text);
    }

    /** Returns whether the run is neither inside a word nor all that is between brackets. */
    boolean isFree() {
      return !(isWord(before()) && isWord(after())) && !isInBrackets();
    }

    boolean isInBrackets() {
      return (before() == '(' && after() == ')') || (before() == '[' && after() == ']');
    }

    boolean isAlone() {
      return Inlines.isSpace(before()) && Inlines.isSpace(after());
    }

    boolean canOpen() {
      boolean alone = isAlone() && Character.isLetter(nextWord());
      return alone || (!Inlines.isSpace(after()) && !(sign() == '_' && isWord(before())));
    }

    /** Returns whether the run closes another one; a blank to fill in closes nothing. */
    boolean canClose(Run open) {
      boolean blank = open.isAlone() && (Inlines.isSpace(before()) || Character.isDigit(before()));
      return sign() == '*' || (!blank && (Inlines.isSpace(before()) || !isWord(after())));
    }

    /** Returns the first character after the spaces that follow. */
    char nextWord() {
      String words = text.getNext() instanceof Text next ? next.getLiteral() : "";
      return Inlines.first(new Text(words.substring(Inlines.spacesBefore(words))));
    }
  }
}
