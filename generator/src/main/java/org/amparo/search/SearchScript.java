package org.amparo.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A script as readers load it. */
final class SearchScript {

  /** A string or a pattern that has a space beside a sign does not stand in these scripts. */
  private static final String SPACED_SIGN = " ?([^\\w\\s\"']+) ?";

  private SearchScript() {}

  /**
   * A script without comments, indentation, and spaces beside signs.
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
