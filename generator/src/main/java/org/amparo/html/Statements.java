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
 * What a section says, statement by statement: a paragraph, a list item and a row of a table are
 * one each. Buttons that call are none.
 */
public final class Statements {

  /** The kinds of callouts that say something; one of the law names what it rests on. */
  private static final List<String> KINDS = List.of("say", "dont", "warning", "note");

  private final List<Passage> passages = new ArrayList<>();
  private final List<Statement> open = new ArrayList<>();
  private String heading = "";

  private Statements() {}

  /**
   * The passages of a section, in order. A callout of the law, or a lower heading, ends one.
   *
   * @param section its markup
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

  /** Adds an element's words; its title and the note below buttons are none. */
  private void add(String kind, Element element) {
    boolean says = !element.hasClass("callout-title") && !element.hasClass("small");
    if (says && element.hasText()) {
      open.add(new Statement(kind, element.text()));
    }
  }

  /** Ends a passage; a law right below another law is of the same one. */
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
   * Statements that follow each other and rest on the same law.
   *
   * @param heading the lower heading that they are under; may be empty
   * @param statements in order
   * @param law what the callout of the law below them names; may be empty
   */
  public record Passage(String heading, List<Statement> statements, String law) {

    public Passage {
      statements = List.copyOf(statements);
    }
  }

  /**
   * One thing that is said.
   *
   * @param kind of the callout that it is in, such as {@code say}; empty outside of one
   * @param text its words
   */
  public record Statement(String kind, String text) {

    private static final Pattern NORM = Pattern.compile("\\([^()]*\\d[^()]*\\)");

    /** Whether it names something with a number in brackets, as an article of a law is. */
    public boolean namesNorm() {
      return NORM.matcher(text).find();
    }
  }
}
