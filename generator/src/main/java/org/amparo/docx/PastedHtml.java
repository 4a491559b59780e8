package org.amparo.docx;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * Converts what an author pastes to Markdown. The clipboard has it as HTML, in the form of the
 * program that it comes from: Word, Word Online, Google Docs, WhatsApp or a page of the web.
 */
public final class PastedHtml {

  /** The greatest number of elements within each other; more than any page has. */
  private static final int MOST_NESTED = 200;

  /** The address of a link that needs no brackets around it. */
  private static final Pattern PLAIN_ADDRESS = Pattern.compile("]\\(<([^\\s()<>]+)>\\)");

  private PastedHtml() {}

  /**
   * Converts the HTML of a clipboard.
   *
   * @param html hostile or damaged, perhaps
   */
  public static Pasted of(String html) {
    Document document = Jsoup.parse(html);
    document.outputSettings().prettyPrint(false);
    if (depth(document.body()) > MOST_NESTED) {
      String words = Lines.joined(Escaping.of(document.body().text()), Lines.BROKEN);
      return new Pasted(words + "\n", Set.of("nested"));
    }
    Losses losses = new Losses();
    PastedLook.clean(document.body(), losses);
    Element blocks = PastedBlocks.of(document.body());
    document.body().empty().appendChildren(blocks.childNodes());
    HtmlToMarkdown text = HtmlToMarkdown.of(document.body().html());
    losses.addAll(text.skipped());
    String markdown = PLAIN_ADDRESS.matcher(text.markdown()).replaceAll("]($1)");
    return new Pasted(markdown, losses.kinds());
  }

  /** Returns how deep elements are nested, without recursion. */
  private static int depth(Element body) {
    AtomicInteger deepest = new AtomicInteger();
    NodeTraversor.traverse((node, depth) -> deepest.accumulateAndGet(depth, Math::max), body);
    return deepest.get();
  }

  /** Returns an attribute; empty if it is missing or blank. */
  static Optional<String> attribute(Element element, String name) {
    return Optional.of(element.attr(name).strip()).filter(a -> !a.isEmpty());
  }

  /**
   * What was pasted.
   *
   * @param markdown ends with a line break
   * @param lost what it has not, or has in another form, as the last parts of message keys {@code
   *     paste.left.*}
   */
  public record Pasted(String markdown, Set<String> lost) {
    public Pasted {
      lost = Collections.unmodifiableSet(new TreeSet<>(lost));
    }
  }
}
