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

/** Changes the relative links and images in markup. */
public final class LinkRebaser {

  /** The beginning of a reference that is not a relative path, as a regular expression. */
  public static final String NOT_RELATIVE = "#|//|[A-Za-z][A-Za-z0-9+.-]*:";

  private static final Pattern BEGIN = Pattern.compile(NOT_RELATIVE);

  private LinkRebaser() {}

  /**
   * Returns the markup of one page with its relative links and images changed for another one.
   *
   * @param html markup whose links are relative to {@code from}
   * @param from the page of the markup
   * @param to the page that the links are to be relative to
   */
  public static Html rebase(Html html, Address from, Address to) {
    return changed(html, reference -> changed(reference, from, to, target -> target));
  }

  /**
   * Returns markup with its links changed to new addresses of pages.
   *
   * @param html markup whose links are relative to {@code page}
   * @param page the page of the markup, or another one in its folder
   * @param names the new address of each page that has one, by its old address
   */
  public static Html rename(Html html, Address page, Map<Address, Address> names) {
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

  /** Returns whether a reference is a relative path. */
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
