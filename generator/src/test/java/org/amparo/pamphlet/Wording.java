package org.amparo.pamphlet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The text of a source in pieces, reduced to letters and digits. */
final class Wording {

  private static final String OF_GUIDES =
      ".section h2, .section h3, .section p:not(.call-note, .small), .section td, .section th,"
          + " .section li:not(:has(p, .call)), .section .call-name";

  private Wording() {}

  /** Returns the pieces of a guide's page: its blocks, split after each link. */
  static List<String> ofPage(Path page) throws IOException {
    List<String> pieces = new ArrayList<>();
    for (Element block : Jsoup.parse(Files.readString(page)).select(OF_GUIDES)) {
      block.select("a").forEach(a -> a.appendText("\f"));
      Stream.of(block.wholeText().split("\f")).map(Wording::letters).forEach(pieces::add);
    }
    pieces.removeIf(String::isEmpty);
    return pieces;
  }

  /** Returns the pieces of a short text: its lines. */
  static List<String> ofShortText(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.replaceAll("\\{#[a-z-]+}|\\[![A-Z]+]|^\\d+\\. ", ""))
        .map(Wording::letters)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** Returns the letters and digits of a text. */
  static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
