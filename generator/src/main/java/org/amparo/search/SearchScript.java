package org.amparo.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Minifies a script of the search. */
final class SearchScript {

  /** Punctuation with spaces, which these scripts do not have in strings or patterns. */
  private static final String SPACED_SIGN = " ?([^\\w\\s\"']+) ?";

  private SearchScript() {}

  /**
   * Returns a script without comments, indentation, and spaces beside punctuation.
   *
   * @throws IOException if the file cannot be read
   */
  static String of(Path file) throws IOException {
    return Files.readString(file)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
        .map(line -> line.replaceAll(SPACED_SIGN, "$1") + "\n")
        .collect(Collectors.joining());
  }
}
