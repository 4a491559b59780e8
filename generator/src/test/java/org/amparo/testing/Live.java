package org.amparo.testing;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds everything in a page that runs, loads, sends or changes the style of the page. */
public final class Live {

  private static final Set<String> ELEMENTS =
      Set.of(
          ("script style link meta base iframe frame frameset object embed applet param form input"
                  + " button textarea select video audio source track canvas template noscript math"
                  + " animate set animatetransform animatemotion foreignobject image portal marquee"
                  + " keygen isindex dialog slot")
              .split(" ", -1));

  private static final Set<String> SPEAKING_ATTRIBUTES =
      Set.of(
          ("style srcdoc srcset action formaction ping background poster data code codebase classid"
                  + " dynsrc lowsrc manifest profile usemap is slot part nonce integrity http-equiv"
                  + " autofocus contenteditable attributename xlink:href xmlns")
              .split(" ", -1));

  /** Schemes that run code, or that no page of a site uses. */
  private static final Pattern CODE =
      Pattern.compile(
          "(java|vb|live)script:.*|(mocha|data|blob|file|about|jar|filesystem|view-source):.*",
          Pattern.DOTALL);

  private Live() {}

  /** Returns the live elements and attributes of a page or a fragment, each as its source. */
  public static Set<String> in(String html) {
    Document document = Jsoup.parse(html);
    Set<String> live = new TreeSet<>();
    for (Element element : document.getAllElements()) {
      if (ELEMENTS.contains(element.normalName()) && !isMute(element)) {
        live.add(element.outerHtml());
      }
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        boolean speaks = name.startsWith("on") || SPEAKING_ATTRIBUTES.contains(name);
        if (speaks || leadsToCode(attribute.getValue())) {
          live.add(element.normalName() + " " + attribute.html());
        }
      }
    }
    return live;
  }

  /** Returns whether an element only describes the page to search engines and phones. */
  private static boolean isMute(Element element) {
    boolean told = element.normalName().equals("meta") && !element.hasAttr("http-equiv");
    return told || element.is("link[rel~=^(alternate|canonical|icon|apple-touch-icon)$]");
  }

  /**
   * Returns whether an address has a scheme that runs code. Browsers ignore control characters in
   * it.
   */
  private static boolean leadsToCode(String value) {
    String plain = value.replaceAll("[\\s\\p{Cntrl}\\p{Cf}]", "").toLowerCase(Locale.ROOT);
    return CODE.matcher(plain).matches();
  }
}
