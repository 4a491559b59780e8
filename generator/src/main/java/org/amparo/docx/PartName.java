package org.amparo.docx;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of parts. Two names that differ only in case, or in how a letter is encoded, are the same
 * (ECMA-376, part 2, section 6.2.2.3).
 */
final class PartName {

  /**
   * The beginning of a host name, or a colon, backslash or control character. A target that
   * contains one is not a part.
   */
  private static final Pattern OUTSIDE = Pattern.compile("^//|[:\\\\\\p{Cntrl}]");

  private PartName() {}

  /** Returns the name of a zip's entry in the one form in which names are compared. */
  static String of(String entry) {
    String path = decoded(entry).replace('\\', '/').toLowerCase(Locale.ROOT);
    return path.startsWith("/") ? path.substring(1) : path;
  }

  /** Returns the name of the part that has a part's relationships. */
  static String relationshipsOf(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  /** Returns the name of the part whose relationships a part has; empty for the whole package. */
  static String sourceOf(String relationships) {
    String path = relationships.substring(0, relationships.length() - ".rels".length());
    int slash = path.lastIndexOf('/') + 1;
    String folder = path.substring(0, slash);
    String base =
        folder.endsWith("_rels/") ? folder.substring(0, slash - "_rels/".length()) : folder;
    return base + path.substring(slash);
  }

  /**
   * Resolves the target of a relationship.
   *
   * @param source the part that has the relationship
   * @return the name of a part, which may be missing; nothing if the target leaves the package
   */
  static Optional<String> resolve(String source, String target) {
    int fragment = target.indexOf('#');
    String path = decoded(fragment < 0 ? target : target.substring(0, fragment));
    if (path.isEmpty() || OUTSIDE.matcher(path).find()) {
      return Optional.empty();
    }
    String folder = path.startsWith("/") ? "" : source.substring(0, source.lastIndexOf('/') + 1);
    Deque<String> names = new ArrayDeque<>();
    for (String name : (folder + path).split("/", -1)) {
      if (name.equals("..") && names.pollLast() == null) {
        return Optional.empty();
      }
      if (!name.isEmpty() && !name.equals(".") && !name.equals("..")) {
        names.addLast(name);
      }
    }
    return Optional.of(String.join("/", names).toLowerCase(Locale.ROOT));
  }

  /** Undoes percent-encoding once; invalid encodings stay as they are. */
  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
