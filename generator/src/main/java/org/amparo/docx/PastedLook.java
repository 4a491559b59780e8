package org.amparo.docx;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Cleans pasted HTML: removes what nobody sees and what the site does not have, and turns what
 * styles say into elements.
 */
final class PastedLook {

  /** Elements that go without a word. */
  private static final String JUNK =
      "script, style, link, meta, title, base, noscript, template, button, select, textarea, input,"
          + " nav, aside, dialog, br.Apple-interchange-newline, [hidden]";

  /** Elements whose absence the author is told of. */
  private static final String MEDIA = "iframe, video, audio, object, embed, canvas, svg, math";

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** Parameters that say where a reader of a link comes from. */
  private static final Pattern TRACKING =
      Pattern.compile("(?<=[?&])(?:utm_\\w+|fbclid|gclid|igshid|mc_[ce]id)=[^&#]*&?");

  /** A link that Google or Facebook counts; its first group is the address. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "https?://(?:www\\.google\\.[a-z.]+/url\\?(?:.*&)?(?:q|url)|l\\.facebook\\.com/l\\.php\\?(?:.*&)?u)"
              + "=([^&]+).*");

  private static final Pattern HEAVY = Pattern.compile("bold|bolder|[6-9]00");
  private static final Pattern ZERO = Pattern.compile("0(?:\\.0+)?(?:px|pt|em|rem)?");
  private static final Pattern TINY = Pattern.compile("[0-3](?:\\.\\d+)?(?:px|pt)?");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

  private final Losses losses;

  private PastedLook(Losses losses) {
    this.losses = losses;
  }

  /** Changes the body of a document. */
  static void clean(Element body, Losses losses) {
    PastedLook look = new PastedLook(losses);
    body.select(JUNK).remove();
    look.media(body);
    body.select("[data-pre-plain-text]").forEach(PastedLook::message);
    for (Element element : body.getAllElements()) {
      if (!element.equals(body) && element.hasParent()) {
        look.element(element);
      }
    }
    body.select("img").forEach(look::image);
    body.select("a[href]").forEach(PastedLook::link);
    texts(body, false);
    body.select("span:not([style*=mso-list]), font, time, label, ins, u, small, big, o|p").unwrap();
  }

  private void media(Element body) {
    if (body.select(MEDIA).stream().anyMatch(e -> !e.normalName().equals("svg"))) {
      losses.add("media");
    }
    body.select(MEDIA).remove();
  }

  /** Leaves only the text of a message of WhatsApp, without its sender and its time. */
  private static void message(Element message) {
    List<Element> texts = message.select("span.selectable-text");
    texts.removeIf(t -> t.parents().stream().anyMatch(texts::contains));
    if (!texts.isEmpty()) {
      message.empty();
      texts.forEach(t -> message.appendChild(new Element("div").appendChild(t)));
    }
  }

  private void element(Element element) {
    Map<String, String> style = style(element);
    if (hidden(style)) {
      element.remove();
    } else if (struck(element, style)) {
      losses.add("struck");
      element.remove();
    } else if (!HEADINGS.contains(element.normalName())) {
      emphasis(element, style);
    }
  }

  /** Returns the declarations of an element's style, in lower case. */
  static Map<String, String> style(Element element) {
    Map<String, String> style = new TreeMap<>();
    for (String declaration : element.attr("style").toLowerCase(Locale.ROOT).split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        style.put(
            declaration.substring(0, colon).strip(), declaration.substring(colon + 1).strip());
      }
    }
    return style;
  }

  private static boolean hidden(Map<String, String> style) {
    return style.getOrDefault("display", "").startsWith("none")
        || style.getOrDefault("visibility", "").startsWith("hidden")
        || style.getOrDefault("mso-hide", "").equals("all")
        || ZERO.matcher(style.getOrDefault("font-size", "")).matches();
  }

  private static boolean struck(Element element, Map<String, String> style) {
    String line =
        style.getOrDefault("text-decoration", "") + style.getOrDefault("text-decoration-line", "");
    return Set.of("del", "s", "strike").contains(element.normalName())
        || line.contains("line-through");
  }

  /** Turns the weight and the slope of a style into elements, or removes those it takes back. */
  private static void emphasis(Element element, Map<String, String> style) {
    String weight = style.getOrDefault("font-weight", "");
    String slope = style.getOrDefault("font-style", "");
    String height = style.getOrDefault("vertical-align", "");
    boolean bold = Set.of("b", "strong").contains(element.normalName());
    boolean italic = Set.of("i", "em").contains(element.normalName());
    if ((bold && (weight.equals("normal") || weight.equals("400")))
        || (italic && slope.equals("normal"))) {
      element.tagName("span");
    }
    if (!bold && HEAVY.matcher(weight).matches()) {
      within(element, "strong");
    }
    if (!italic && slope.equals("italic")) {
      within(element, "em");
    }
    if (Set.of("super", "sub").contains(height)) {
      within(element, height.equals("sub") ? "sub" : "sup");
    }
  }

  /** Puts what an inline element has into another element; a block's would hold other blocks. */
  private static void within(Element element, String tag) {
    if (PastedBlocks.isInline(element)
        && element.select("*").stream().allMatch(PastedBlocks::isInline)) {
      Element inner = new Element(tag);
      List.copyOf(element.childNodes()).forEach(inner::appendChild);
      element.appendChild(inner);
    }
  }

  /** Removes an image; a sign of a font of pictures becomes its character. */
  private void image(Element image) {
    String alt = image.attr("alt").strip();
    Map<String, String> style = style(image);
    String width = style.getOrDefault("width", image.attr("width"));
    String height = style.getOrDefault("height", image.attr("height"));
    boolean sign = !alt.isEmpty() && alt.length() <= 16 && !WORD.matcher(alt).find();
    if (sign) {
      image.replaceWith(new TextNode(alt));
      return;
    }
    if (!TINY.matcher(width).matches() && !TINY.matcher(height).matches()) {
      losses.add("images");
    }
    image.remove();
  }

  /** Leaves the address that a link leads to, without what counts its readers. */
  private static void link(Element link) {
    Matcher counted = COUNTED.matcher(link.attr("href"));
    String address = link.attr("href");
    if (counted.matches()) {
      try {
        address = URLDecoder.decode(counted.group(1), StandardCharsets.UTF_8);
      } catch (IllegalArgumentException e) {
        address = link.attr("href"); // a percent sign that encodes nothing
      }
    }
    link.attr("href", TRACKING.matcher(address).replaceAll("").replaceFirst("[?&]$", ""));
  }

  /** Removes comments, and gives the lines of texts that keep them their breaks. */
  private static void texts(Element parent, boolean kept) {
    String space = style(parent).getOrDefault("white-space", "");
    boolean keeps =
        parent.normalName().equals("pre")
            || parent.hasClass("selectable-text")
            || (space.isEmpty() ? kept : space.startsWith("pre") || space.startsWith("break"));
    for (Node node : List.copyOf(parent.childNodes())) {
      if (node instanceof Element element) {
        texts(element, keeps);
      } else if (node instanceof TextNode text) {
        lines(text, keeps);
      } else if (node instanceof Comment) {
        node.remove();
      }
    }
  }

  private static void lines(TextNode text, boolean kept) {
    String words = Lines.unmarked(text.getWholeText());
    List<String> lines = kept ? words.lines().toList() : List.of(words);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        text.before(new Element("br"));
      }
      text.before(new TextNode(lines.get(i)));
    }
    if (kept && words.endsWith("\n")) {
      text.before(new Element("br"));
    }
    text.remove();
  }
}
