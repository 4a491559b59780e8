package org.amparo.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Converts the HTML of a document to the Markdown that authors write. */
public final class HtmlToMarkdown {

  private static final Safelist TEXT =
      new Safelist()
          .addTags("h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "strong", "em", "b", "i")
          .addTags("sup", "sub", "a", "img", "ul", "ol", "li", "blockquote")
          .addTags("table", "thead", "tbody", "tr", "th", "td")
          .addAttributes("a", "href")
          .addAttributes("h1", "class")
          .addAttributes("li", "id")
          .addAttributes("img", "src", "alt")
          .addAttributes("th", "colspan", "rowspan")
          .addAttributes("td", "colspan", "rowspan");

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

  /** Marks that are removed from headings. */
  private static final Pattern BOLD_OR_TAG = Pattern.compile("\\*\\*|</?(strong|b|em|i)>");

  /** Marks at the end of a heading, which CommonMark takes for the end of its markup. */
  private static final Pattern LAST_MARK = Pattern.compile("(?<![^ ])#+$");

  /** An item of a list whose number has a bracket. */
  private static final Pattern BRACKET = Pattern.compile("(?m)^ *\\d+\\) ");

  private static final Pattern OUTSIDE =
      Pattern.compile("(?i)(https?|mailto|tel|sms|smsto|whatsapp|tg|sgnl|geo):.*");

  private final Set<String> skipped = new TreeSet<>();
  private final List<String> blocks = new ArrayList<>();
  private String title = "";
  private int shift = 1;
  private int level = 1;

  private HtmlToMarkdown() {}

  /** Converts a document; elements that are not in the safelist are removed. */
  public static HtmlToMarkdown of(String html) {
    Document document = new Cleaner(TEXT).clean(Jsoup.parseBodyFragment(html));
    HtmlToMarkdown text = new HtmlToMarkdown();
    text.findTitle(document.body());
    text.blocks(document.body(), "");
    return text;
  }

  /** Returns the title; empty if there is none. */
  public String title() {
    return Lines.unmarked(title);
  }

  /** Returns the text below the title. */
  public String markdown() {
    return Lines.unmarked(String.join("\n\n", blocks)) + "\n";
  }

  /**
   * Returns what was not converted as it was, as the last parts of message keys: {@code merged},
   * {@code nested}, {@code links}, {@code notes}, {@code brackets}, {@code titles}, {@code
   * headings}.
   */
  public Set<String> skipped() {
    return new TreeSet<>(skipped);
  }

  /** Finds the title: the heading of that style, or the only heading of the first level. */
  private void findTitle(Element body) {
    List<Element> titles = body.select("h1.title");
    List<Element> first = body.select("h1");
    Element found = !titles.isEmpty() ? titles.get(0) : first.size() == 1 ? first.get(0) : null;
    if (found != null) {
      found.select("a[href^=#footnote-], a[href^=#endnote-]").remove();
      title = SPACE.matcher(found.text()).replaceAll(" ").strip();
      found.remove();
    }
    if (titles.size() > 1 || (found == null && first.size() > 1)) {
      skipped.add(titles.isEmpty() ? "headings" : "titles");
    }
    int highest = 6;
    for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
      highest = Math.min(highest, heading.tagName().charAt(1) - '0');
    }
    shift = 2 - highest;
  }

  private void blocks(Element parent, String indent) {
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element) {
        block(element, indent);
      } else if (node instanceof TextNode text && !text.isBlank()) {
        add(indent, Lines.joined(inline(text), Lines.BROKEN));
      }
    }
  }

  private void block(Element element, String indent) {
    switch (element.tagName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "ul", "ol" -> list(element, indent);
      case "table" -> add(indent, table(element));
      case "blockquote" -> quote(element, indent);
      default -> add(indent, Lines.joined(inlines(element), Lines.BROKEN));
    }
  }

  private void add(String indent, String block) {
    if (!block.isBlank()) {
      blocks.add(indent + block.replace("\n", "\n" + indent));
    }
  }

  /** Adds a heading; no level is skipped. */
  private void heading(Element element) {
    String plain = BOLD_OR_TAG.matcher(inlines(element)).replaceAll("");
    String line = SPACE.matcher(plain.replace(Lines.BREAK, " ")).replaceAll(" ").strip();
    String words = LAST_MARK.matcher(line).replaceFirst("\\\\$0");
    if (words.isEmpty()) {
      return;
    }
    int own = element.tagName().charAt(1) - '0' + shift;
    level = Math.max(2, Math.min(Math.min(own, level + 1), 6));
    blocks.add("#".repeat(level) + " " + words);
  }

  private void list(Element list, String indent) {
    if (!list.select("> li[id*=note-]").isEmpty()) {
      int number = 0;
      for (Element note : list.children()) {
        number++;
        add(indent, "\\[" + number + "\\] " + Lines.joined(inlines(note), Lines.BROKEN));
      }
    } else {
      String written = new ListWriter(this::inline).write(list);
      if (BRACKET.matcher(written).find()) {
        skipped.add("brackets");
      }
      add(indent, written);
    }
  }

  private String table(Element table) {
    if (!table.select("[colspan], [rowspan]").isEmpty()) {
      skipped.add("merged");
    }
    if (!table.select("table table").isEmpty()) {
      skipped.add("nested");
    }
    return TableWriter.write(table, this::inlines);
  }

  private void quote(Element element, String indent) {
    List<String> lines = new ArrayList<>();
    for (Node node : element.childNodes()) {
      lines.add(Lines.joined(inline(node), Lines.BROKEN + "> "));
    }
    lines.removeIf(String::isEmpty);
    add(indent, "> " + String.join("\n>\n> ", lines));
  }

  private String inlines(Element element) {
    StringBuilder out = new StringBuilder();
    element.childNodes().forEach(node -> out.append(inline(node)));
    return out.toString();
  }

  private String inline(Node node) {
    if (node instanceof TextNode text) {
      String words = SPACE.matcher(text.getWholeText()).replaceAll(" ");
      return Escaping.of(words);
    }
    return node instanceof Element element ? inline(element) : "";
  }

  private String inline(Element element) {
    String inside = inlines(element);
    return switch (element.tagName()) {
      case "strong", "b" -> marked(element, inside, "**");
      case "em", "i" -> marked(element, inside, "*");
      case "br" -> Lines.BREAK;
      case "a" -> link(element, inside.replace(Lines.BREAK, " "));
      case "img" -> image(element);
      case "p", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6" -> inside + Lines.BREAK;
      case "td", "th" -> inside + " ";
      case "ul", "ol" -> Lines.BREAK + inside;
      case "sup", "sub" -> raised(element, inside);
      default -> inside;
    };
  }

  /** Returns text between marks, which do not go on over a line. */
  private static String marked(Element element, String inside, String mark) {
    return Arrays.stream(inside.split(Lines.BREAK, -1))
        .map(line -> Emphasis.marked(element, line, mark))
        .collect(Collectors.joining(Lines.BREAK));
  }

  /** Returns raised or lowered text. The number of a note, in its brackets, is not raised. */
  private static String raised(Element element, String inside) {
    boolean plain = inside.isBlank() || !element.select("a[href*=note-]").isEmpty();
    return plain ? inside : Emphasis.tagged(element, inside);
  }

  /** Returns a link; of a link within the text, such as to a footnote, only its words. */
  private String link(Element element, String inside) {
    String href = element.attr("href");
    if (href.isEmpty() || inside.isBlank()) {
      return inside;
    }
    if (!OUTSIDE.matcher(href).matches()) {
      boolean note = href.matches("#(foot|end)note-.*");
      skipped.add(note ? "notes" : "links");
      return note && href.contains("note-ref-") ? "" : inside;
    }
    return "[" + inside.strip() + "](<" + href.replace(">", "%3E").replace("<", "%3C") + ">)";
  }

  private static String image(Element element) {
    String alt = Escaping.of(element.attr("alt"));
    String src = element.attr("src");
    return src.isEmpty() ? "" : "![" + SPACE.matcher(alt).replaceAll(" ") + "](" + src + ")";
  }
}
