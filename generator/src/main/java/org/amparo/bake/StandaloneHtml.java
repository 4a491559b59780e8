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
 * Markup for a file that stands alone: pictures inside it, links that lead to what is in the file
 * itself or to the web; a link to a page that is not in it leaves its words.
 */
public final class StandaloneHtml {

  private static final String ATTRIBUTES = "(?: [a-z-]+=\"[^\"]*\")*?";

  /** A link by a path, and its words. What commonmark and jsoup write looks no other way. */
  private static final Pattern BY_PATH =
      Pattern.compile(
          "<a%1$s href=\"(?!%2$s)[^\"]*\"%1$s>(.*?)</a>"
              .formatted(ATTRIBUTES, LinkRebaser.NOT_RELATIVE),
          Pattern.DOTALL);

  private static final List<String> HEADINGS = List.of("h5", "h4", "h3", "h2");

  private final Address page;
  private final Set<Address> inside;
  private final Map<Address, OutputFile> pictures;

  /**
   * @param page where the markup stands in the site
   * @param inside the pages that the file holds, each under its address as anchor; none if it holds
   *     this one alone, under no anchor
   * @param pictures of the site, by their addresses
   */
  public StandaloneHtml(Address page, Set<Address> inside, Map<Address, OutputFile> pictures) {
    this.page = page;
    this.inside = inside;
    this.pictures = pictures;
  }

  /** Sections as they stand in the file. */
  public List<Section> of(List<Section> sections) {
    return sections.stream().map(s -> s.with(of(s.html()))).toList();
  }

  /** The markup as it stands in the file. Among several pages its headings are one step lower. */
  public Html of(Html html) {
    // nearly every section of every guide, where a parse takes as long as the template
    if (inside.isEmpty() && !html.markup().contains("<img")) {
      return new Html(withoutPaths(html.markup()));
    }
    Document document = Jsoup.parseBodyFragment(html.markup());
    document.outputSettings().prettyPrint(false);
    document
        .select("img[src]")
        .forEach(i -> picture(i.attr("src")).ifPresent(d -> i.attr("src", d)));
    document.select("a[href]").forEach(this::link);
    if (!inside.isEmpty()) {
      document.select("[id]").forEach(e -> e.attr("id", anchor(page, e.id())));
      HEADINGS.forEach(h -> document.select(h).tagName("h" + (h.charAt(1) - '0' + 1)));
    }
    return new Html(document.body().html());
  }

  /** The markup with the words alone of links by a path. */
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

  /** The anchor of a page's section in a file of several pages. */
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
          .filter(inside::contains)
          .map(a -> "#" + a.encoded() + section);
    }
    boolean own = href.startsWith("#") && !inside.isEmpty();
    return Optional.of(own ? "#" + page.encoded() + "%23" + href.substring(1) : href);
  }

  private Optional<String> picture(String src) {
    return page.resolve(src).map(pictures::get).map(StandaloneHtml::data);
  }

  private static String data(OutputFile picture) {
    String path = picture.path().toLowerCase(Locale.ROOT);
    String ending = path.substring(path.lastIndexOf('.') + 1);
    String type = Map.of("jpg", "jpeg", "svg", "svg+xml").getOrDefault(ending, ending);
    return "data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(picture.bytes());
  }
}
