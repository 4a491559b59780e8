package org.amparo.html;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.amparo.model.Address;
import org.amparo.model.Html;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The links in a piece of markup. */
public final class LinkRebaser {

  /** How a reference begins that does not lead to another file by a path. */
  public static final String NOT_RELATIVE = "#|//|[A-Za-z][A-Za-z0-9+.-]*:";

  private static final Pattern BEGIN = Pattern.compile(NOT_RELATIVE);

  private LinkRebaser() {}

  /**
   * Markup made for one page, so that its relative links and pictures work from another one.
   *
   * @param html whose relative links lead from {@code from}
   * @param from the page it was made for
   * @param to the page it will stand in
   */
  public static Html moved(Html html, Address from, Address to) {
    return changed(html, reference -> changed(reference, from, to, target -> target));
  }

  /**
   * Markup whose links lead to pages that have other addresses now.
   *
   * @param html whose relative links lead from {@code page}
   * @param page that it stands in, or another one of its folder
   * @param names by the address that a link leads to now: the one that it is to lead to
   */
  public static Html renamed(Html html, Address page, Map<Address, Address> names) {
    return changed(
        html,
        reference -> changed(reference, page, page, target -> names.getOrDefault(target, target)));
  }

  private static Html changed(Html html, UnaryOperator<String> change) {
    Document document = Jsoup.parseBodyFragment(html.markup());
    document.outputSettings().prettyPrint(false);
    for (String name : List.of("href", "src")) {
      for (Element element : document.select("a[" + name + "], img[" + name + "]")) {
        element.attr(name, change.apply(element.attr(name)));
      }
    }
    return new Html(document.body().html());
  }

  /** Whether a reference leads to another file by a path. */
  public static boolean isRelative(String href) {
    return !BEGIN.matcher(href).lookingAt();
  }

  private static String changed(
      String href, Address from, Address to, UnaryOperator<Address> name) {
    if (!isRelative(href)) {
      return href;
    }
    int hash = href.indexOf('#');
    String path = hash < 0 ? href : href.substring(0, hash);
    String fragment = hash < 0 ? "" : href.substring(hash);
    return from.resolve(path).map(name).map(target -> to.to(target) + fragment).orElse(href);
  }
}
