package org.amparo.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.amparo.testing.TestSite;

/** Texts of all scripts with their keys: what {@link LanguageAnalyzer} and the script both make. */
final class ScriptTable {

  private ScriptTable() {}

  /** The rows of {@code search/scripts.txt}. In a text, a number in braces is a code point. */
  static List<Row> rows() {
    try {
      return Files.readAllLines(TestSite.fixture("search").resolve("scripts.txt")).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| ", -1))
          .map(parts -> new Row(parts[0].strip(), shown(parts[1]), List.of(parts[2].split(" "))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> languages() {
    return rows().stream().map(Row::language).distinct().toList();
  }

  private static String shown(String text) {
    return Pattern.compile("\\{([0-9a-f]+)}")
        .matcher(text)
        .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
  }

  /** A text and its keys in a language. */
  record Row(String language, String text, List<String> keys) {}
}
