package org.amparo.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amparo.model.Html;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Splits a section into statements: each paragraph, list item and table row is a statement. Contact
 * buttons are not statements.
 */
public final class Statements {

  /** The kinds of callouts that are statements; a callout of the law is their source. */
  private static final List<String> KINDS = List.of("say", "dont", "warning", "note");

  private final List<Passage> passages = new ArrayList<>();
  private final List<Statement> open = new ArrayList<>();
  private String heading = "";

  private Statements() {}

  /**
   * Returns the passages of a section, in order. A callout of the law or a lower heading ends one.
   *
   * @param section the section's markup
   */
  public static List<Passage> of(Html section) {
    Statements statements = new Statements();
    statements.blocks(Jsoup.parseBodyFragment(section.markup()).body(), "");
    statements.close("");
    return List.copyOf(statements.passages);
  }

  private void blocks(Element parent, String kind) {
    parent.children().forEach(block -> block(block, kind));
  }

  private void block(Element block, String kind) {
    switch (block.normalName()) {
      case "ul", "ol" -> items(block, kind);
      case "table" -> rows(block, kind);
      case "h3", "h4", "h5", "h6" -> {
        close("");
        heading = block.text();
      }
      case "div", "details", "blockquote" -> box(block, kind);
      default -> add(kind, block);
    }
  }

  private void box(Element box, String kind) {
    if (box.hasClass("law")) {
      box.select(".callout-title").remove();
      close(box.text());
      return;
    }
    blocks(box, KINDS.stream().filter(box::hasClass).findFirst().orElse(kind));
  }

  private void items(Element list, String kind) {
    if (list.hasClass("calls")) {
      return;
    }
    for (Element item : list.children()) {
      Element own = item.clone();
      own.select("ul, ol").remove();
      add(kind, own);
      item.children().stream()
          .filter(child -> child.normalName().matches("[uo]l"))
          .forEach(child -> items(child, kind));
    }
  }

  private void rows(Element table, String kind) {
    List<String> columns = table.select("thead th").eachText();
    for (Element row : table.select("tbody tr")) {
      List<Element> cells = row.children();
      String rest =
          IntStream.range(1, cells.size())
              .mapToObj(i -> column(columns, i) + cells.get(i).text())
              .collect(Collectors.joining("; "));
      String first = cells.isEmpty() ? "" : cells.get(0).text();
      open.add(new Statement(kind, rest.isEmpty() ? first : first + " — " + rest));
    }
  }

  private static String column(List<String> columns, int number) {
    return number < columns.size() ? columns.get(number) + ": " : "";
  }

  /** Adds an element's text, unless it is a title or the note below contact buttons. */
  private void add(String kind, Element element) {
    boolean isStatement = !element.hasClass("callout-title") && !element.hasClass("small");
    if (isStatement && element.hasText()) {
      open.add(new Statement(kind, element.text()));
    }
  }

  /** Ends a passage. Adjacent callouts of the law belong to the same passage. */
  private void close(String law) {
    boolean more = open.isEmpty() && !passages.isEmpty();
    if (more && !law.isEmpty()) {
      Passage last = passages.remove(passages.size() - 1);
      String both = (last.law() + " " + law).strip();
      passages.add(new Passage(last.heading(), last.statements(), both));
    } else if (!open.isEmpty() || !law.isEmpty()) {
      passages.add(new Passage(heading, open, law));
    }
    open.clear();
  }

  /**
   * Consecutive statements with the same law as their source.
   *
   * @param heading the lower heading above them; may be empty
   * @param statements the statements, in order
   * @param law the text of the callout of the law below them; may be empty
   */
  public record Passage(String heading, List<Statement> statements, String law) {

    public Passage {
      statements = List.copyOf(statements);
    }
  }

  /**
   * A statement.
   *
   * @param kind the kind of its callout, such as {@code say}; empty outside of callouts
   * @param text its text
   */
  public record Statement(String kind, String text) {

    private static final Pattern NORM = Pattern.compile("\\([^()]*\\d[^()]*\\)");

    /** Returns whether it has a number in brackets, as the article of a law has. */
    public boolean namesNorm() {
      return NORM.matcher(text).find();
    }
  }
}
