package org.amparo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;

/** The documents for developers name only classes, members, packages and files that exist. */
class DocumentNamesTest {

  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

  /** A class or {@code Class.member}; also one of a library, if our code names it. */
  private static final Pattern CLASS =
      Pattern.compile("([A-Z]\\w*[a-z]\\w*)(?:[.#](\\w+)(?:\\(\\))?)?");

  private static final Pattern PACKAGE = Pattern.compile("org\\.amparo\\.([a-z]+)");
  private static final Pattern PATH = Pattern.compile("(generator|templates|assets)/[\\w./-]+");
  private static final Pattern FILE = Pattern.compile("[\\w.-]+\\.(ftl|css|js|properties|tsv)");
  private static final Pattern WORD = Pattern.compile("\\w+");

  private static final Path ROOT = TestSite.basedir();

  @Test
  void documentsNameOnlyWhatExists() throws IOException {
    Set<String> words = new HashSet<>();
    Set<String> files =
        new HashSet<>(Set.of("search.js", "_rare.js", "sw.js", "page.js", "save.js"));
    for (String folder : List.of("generator", "templates", "assets")) {
      for (Path file : files(ROOT.resolve(folder))) {
        String name = file.getFileName().toString();
        files.add(name);
        if (name.matches(".*\\.(java|js|ftl)")) {
          WORD.matcher(Files.readString(file)).results().forEach(w -> words.add(w.group()));
        }
      }
    }
    List<String> missing = new ArrayList<>();
    for (Path document : documents()) {
      Matcher code = CODE.matcher(Files.readString(document, StandardCharsets.UTF_8));
      while (code.find()) {
        if (!exists(code.group(1), words, files)) {
          missing.add(ROOT.relativize(document) + ": " + code.group(1));
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  private static boolean exists(String name, Set<String> words, Set<String> files) {
    Matcher type = CLASS.matcher(name);
    Matcher inPackage = PACKAGE.matcher(name);
    if (name.matches(".*(LANG|NAME).*")) {
      return true; // a placeholder
    } else if (PATH.matcher(name).matches()) {
      return Files.exists(ROOT.resolve(name));
    } else if (FILE.matcher(name).matches()) {
      return files.contains(name);
    } else if (type.matches()) {
      boolean isOurs = files.contains(type.group(1) + ".java");
      boolean hasMember = type.group(2) == null || words.contains(type.group(2));
      return words.contains(type.group(1)) && (hasMember || !isOurs);
    } else if (inPackage.matches()) {
      return Files.isDirectory(
          ROOT.resolve("generator/src/main/java/org/amparo/" + inPackage.group(1)));
    }
    return true;
  }

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    documents.add(ROOT.resolve(".github/CONTRIBUTING.md"));
    documents.add(ROOT.resolve("generator/bench/README.md"));
    documents.add(ROOT.resolve("generator/docs/search-index.md"));
    documents.addAll(files(ROOT.resolve("generator/docs/decisions")));
    return documents;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(f -> !f.toString().contains("node_modules"))
          .toList();
    }
  }
}
