package org.amparo.read;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;

/** Gives every heading of a guide an anchor of its own. */
final class Anchors {

  private static final Pattern EXPLICIT = Pattern.compile("\\s*\\{#([A-Za-z][A-Za-z0-9_-]*)}\\s*$");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");

  private final Set<String> taken = new HashSet<>();

  /**
   * The anchor of a heading: the one that it names as {@code {#id}}, which is taken out of its
   * words, or one made of its words.
   */
  String of(Heading heading) {
    Optional<String> explicit = takeExplicit(heading);
    String wish = explicit.orElseGet(() -> slug(PlainText.of(heading)));
    String anchor = wish;
    for (int i = 2; !taken.add(anchor); i++) {
      anchor = wish + "-" + i;
    }
    return anchor;
  }

  private static Optional<String> takeExplicit(Heading heading) {
    if (!(heading.getLastChild() instanceof Text last)) {
      return Optional.empty();
    }
    Matcher matcher = EXPLICIT.matcher(last.getLiteral());
    if (!matcher.find()) {
      return Optional.empty();
    }
    String words = last.getLiteral().substring(0, matcher.start());
    last.setLiteral(words);
    return Optional.of(matcher.group(1));
  }

  private static String slug(String words) {
    String folded = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
    String slug = NOT_SLUG.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll("-");
    String trimmed = slug.replaceAll("^-|-$", "");
    return trimmed.isEmpty() ? "section" : trimmed;
  }
}
