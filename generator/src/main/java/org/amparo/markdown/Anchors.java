package org.amparo.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Slug;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Gives every heading of an article an anchor of its own. */
final class Anchors {

  private static final Pattern NAMED =
      Pattern.compile("(?<!\\s)\\s*+\\{#([A-Za-z0-9][A-Za-z0-9_-]*)}\\s*+$");

  private final Set<String> reserved = new HashSet<>();
  private final Set<String> taken = new HashSet<>();

  /** By the anchor that is wished for, how often it was: many headings may have the same words. */
  private final Map<String, Integer> times = new HashMap<>();

  /** Keeps the anchors that headings name for those headings. */
  void reserve(Set<String> named) {
    reserved.addAll(named);
  }

  /**
   * The anchor of a heading: the one that it names as {@code {#id}}, which is taken out of its
   * words, or one made of its words.
   */
  Anchor of(Heading heading) {
    Optional<String> named = named(heading);
    if (named.isPresent() && heading.getLastChild() instanceof Text last) {
      last.setLiteral(withoutName(last.getLiteral()));
    }
    String wish = named.orElseGet(() -> Slug.of(PlainText.of(heading), "section"));
    String anchor = wish;
    boolean free = named.isPresent() || !reserved.contains(wish);
    while (!free || !taken.add(anchor)) {
      anchor = wish + "-" + (1 + times.merge(wish, 1, Integer::sum));
      free = !reserved.contains(anchor);
    }
    return new Anchor(anchor, named.isPresent());
  }

  /** The anchor that a heading names at its end, if it does. */
  static Optional<String> named(Heading heading) {
    if (!(heading.getLastChild() instanceof Text last)) {
      return Optional.empty();
    }
    Matcher matcher = NAMED.matcher(last.getLiteral());
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** What stands between braces as a heading's name but is none, and so stays in its words. */
  static Optional<String> unreadable(Heading heading) {
    for (Node n = heading.getFirstChild(); n != null; n = n.getNext()) {
      if (n instanceof Text text) {
        boolean last = n.getNext() == null;
        String words = last ? withoutName(text.getLiteral()) : text.getLiteral();
        int open = words.indexOf("{#");
        if (open >= 0) {
          int close = words.indexOf('}', open);
          return Optional.of(words.substring(open + 2, close < 0 ? words.length() : close));
        }
      }
    }
    return Optional.empty();
  }

  /** A heading's words without the anchor that it names at its end. */
  static String withoutName(String words) {
    return NAMED.matcher(words).replaceFirst("");
  }

  /**
   * Where a link to a heading leads.
   *
   * @param id of the heading's element
   * @param named whether the author wrote it
   */
  record Anchor(String id, boolean named) {}
}
