package org.amparo.read;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.model.Target;

/** Understands the destination of a link in Markdown. */
final class Targets {

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)");
  private static final Set<String> OUTSIDE = Set.of("http", "https", "mailto", "tel");

  private Targets() {}

  /**
   * Where a link leads.
   *
   * @param file the guide's path from the site's folder
   * @param destination as the author wrote it
   */
  static Target of(String file, String destination) {
    Matcher scheme = SCHEME.matcher(destination);
    if (scheme.matches()) {
      return withScheme(scheme.group(1).toLowerCase(Locale.ROOT), scheme.group(2), destination);
    }
    int hash = destination.indexOf('#');
    String path = decoded(hash < 0 ? destination : destination.substring(0, hash));
    String section = hash < 0 ? "" : decoded(destination.substring(hash + 1));
    if (path.isEmpty()) {
      return hash < 0 ? new Target.Unusable(destination) : new Target.ToSection(section);
    }
    if (!path.endsWith(".md") || path.startsWith("/")) {
      return new Target.Unusable(destination);
    }
    String other = resolve(file, path);
    return other.startsWith("content/")
        ? new Target.ToGuide(other, section)
        : new Target.Unusable(destination);
  }

  private static Target withScheme(String scheme, String rest, String destination) {
    if (scheme.equals("contact")) {
      return new Target.ToContact(rest);
    }
    if (scheme.equals("term")) {
      return new Target.ToTerm(rest);
    }
    return OUTSIDE.contains(scheme)
        ? new Target.Outside(destination)
        : new Target.Unusable(destination);
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text; // a lone % is part of a name; whether that file exists is checked later
    }
  }

  /** A path as written, from the site's folder; one that climbs out of it keeps its {@code ..}. */
  private static String resolve(String file, String path) {
    Deque<String> parts = new ArrayDeque<>();
    String folder = file.substring(0, file.lastIndexOf('/') + 1);
    for (String part : (folder + path).split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
        parts.removeLast();
      } else if (!part.equals(".") && !part.isEmpty()) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }
}
