package org.amparo.bake;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.html.LinkRebaser;
import org.amparo.model.Address;
import org.amparo.model.Html;
import org.amparo.model.Section;
import org.amparo.output.OutputFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Converts markup for a standalone file: images become data URLs, links lead to anchors in the file
 * or to the web, and a link to a page that is not in the file becomes plain text.
 */
public final class StandaloneHtml {

  private static final String ATTRIBUTES = "(?: [a-z-]+=\"[^\"]*\")*?";

  /** A link by a path, and its text, in the form that commonmark and jsoup write. */
  private static final Pattern BY_PATH =
      Pattern.compile(
          "<a%1$s href=\"(?!%2$s)[^\"]*\"%1$s>(.*?)</a>"
              .formatted(ATTRIBUTES, LinkRebaser.NOT_RELATIVE),
          Pattern.DOTALL);

  private static final List<String> HEADINGS = List.of("h5", "h4", "h3", "h2");

  private final Address page;
  private final Set<Address> included;
  private final Map<Address, OutputFile> images;

  /**
   * @param page the address of the markup's page
   * @param included the pages in the file, whose anchors are their addresses; empty if the file is
   *     this page only, which then has no anchor
   * @param images the images of the site, by their addresses
   */
  public StandaloneHtml(Address page, Set<Address> included, Map<Address, OutputFile> images) {
    this.page = page;
    this.included = included;
    this.images = images;
  }

  /** Returns sections converted for the file. */
  public List<Section> convert(List<Section> sections) {
    return sections.stream().map(s -> s.with(convert(s.html()))).toList();
  }

  /** Returns markup converted for the file. In a file of several pages, headings are one lower. */
  public Html convert(Html html) {
    // fast path for nearly every section: parsing would take as long as the template
    if (included.isEmpty() && !html.markup().contains("<img")) {
      return new Html(withoutPaths(html.markup()));
    }
    Document document = Jsoup.parseBodyFragment(html.markup());
    document.outputSettings().prettyPrint(false);
    document
        .select("img[src]")
        .forEach(i -> dataUrl(i.attr("src")).ifPresent(d -> i.attr("src", d)));
    document.select("a[href]").forEach(this::link);
    if (!included.isEmpty()) {
      document.select("[id]").forEach(e -> e.attr("id", anchor(page, e.id())));
      HEADINGS.forEach(h -> document.select(h).tagName("h" + (h.charAt(1) - '0' + 1)));
    }
    return new Html(document.body().html());
  }

  /** Returns the markup with links by a path replaced by their text. */
  private static String withoutPaths(String markup) {
    StringBuilder changed = new StringBuilder();
    Matcher link = BY_PATH.matcher(markup);
    int done = 0;
    for (int at = markup.indexOf("<a "); at >= 0; at = markup.indexOf("<a ", at + 1)) {
      if (link.region(at, markup.length()).lookingAt()) {
        changed.append(markup, done, at).append(link.group(1));
        done = link.end();
      }
    }
    return done == 0 ? markup : changed.append(markup, done, markup.length()).toString();
  }

  /** Returns the anchor of a page's section in a file of several pages. */
  public static String anchor(Address page, String section) {
    return page.path() + "#" + section;
  }

  private void link(Element link) {
    Optional<String> target = target(link.attr("href"));
    target.ifPresentOrElse(t -> link.attr("href", t), link::unwrap);
  }

  private Optional<String> target(String href) {
    if (LinkRebaser.isRelative(href)) {
      int hash = href.indexOf('#');
      String section = hash < 0 ? "" : "%23" + href.substring(hash + 1);
      return page.resolve(hash < 0 ? href : href.substring(0, hash))
          .filter(included::contains)
          .map(a -> "#" + a.encoded() + section);
    }
    boolean own = href.startsWith("#") && !included.isEmpty();
    return Optional.of(own ? "#" + page.encoded() + "%23" + href.substring(1) : href);
  }

  private Optional<String> dataUrl(String src) {
    return page.resolve(src).map(images::get).map(StandaloneHtml::dataUrl);
  }

  private static String dataUrl(OutputFile image) {
    String path = image.path().toLowerCase(Locale.ROOT);
    String ending = path.substring(path.lastIndexOf('.') + 1);
    String type = Map.of("jpg", "jpeg", "svg", "svg+xml").getOrDefault(ending, ending);
    return "data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(image.bytes());
  }
}
