package org.amparo.testing;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The real content with three guides, one letter and the info pages of each language, for tests
 * whose claim does not depend on how much there is. Links to other guides are plain text.
 */
public final class SomeGuides {

  private static final Set<String> IDS =
      Set.of("arrest", "police-stop", "extortion", "letter-habeas-corpus", "about", "help");

  private static final Pattern ID = Pattern.compile("(?m)^id: (\\S+)$");

  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]]*)\\]\\((?:[^()\\s]*/)?([^()/\\s#]+\\.md)(?:#[^()\\s]*)?\\)");

  private SomeGuides() {}

  /** Writes the content below the folder of a site. */
  public static TestSite copy(Path root) throws IOException {
    Path content = root.resolve("content");
    TestSite.copy(content, TestSite.basedir().resolve("content"));
    List<Path> texts = texts(content);
    Set<Path> kept = new HashSet<>();
    for (Path file : texts) {
      if (isKept(file)) {
        kept.add(file);
      }
    }
    Set<String> names = kept.stream().map(f -> f.getFileName().toString()).collect(toSet());
    for (Path file : texts) {
      if (kept.contains(file)) {
        Files.writeString(file, withoutLinks(Files.readString(file), names));
      } else {
        Files.delete(file);
      }
    }
    return TestSite.copy(root, TestSite.fixture("some"));
  }

  /** Returns the texts, short texts and snapshots of a site. */
  private static List<Path> texts(Path content) throws IOException {
    try (var walk = Files.walk(content)) {
      return walk.filter(file -> file.toString().endsWith(".md")).toList();
    }
  }

  private static boolean isKept(Path file) throws IOException {
    String name = file.getFileName().toString();
    Path guide = file.resolveSibling(name.replaceFirst("\\.(card|zine)\\.md$", ".md"));
    Matcher id = ID.matcher(Files.readString(guide));
    return id.find() && IDS.contains(id.group(1));
  }

  private static String withoutLinks(String text, Set<String> kept) {
    return LINK.matcher(text).replaceAll(link -> Matcher.quoteReplacement(shown(link, kept)));
  }

  private static String shown(MatchResult link, Set<String> kept) {
    return kept.contains(link.group(2)) ? link.group() : link.group(1);
  }
}
