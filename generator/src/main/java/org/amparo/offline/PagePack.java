package org.amparo.offline;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.model.Address;
import org.amparo.output.OutputFile;
import org.amparo.text.Json;

/**
 * All pages of a save list in one file, which has what they share once. A first save costs a third
 * with it.
 *
 * <p>The file is an array in JSON, with a line for each page: an array of its path, then its text
 * in pieces. A string is a new piece. Two numbers are pieces that came before, in this page or an
 * earlier one: the number of the first, from 0, and how many. So each page is whole as soon as its
 * line has arrived.
 */
final class PagePack {

  /**
   * The number of each piece, in the order of their first appearance. Its bytes are the characters
   * of the key, which takes less time and memory than to decode each piece.
   */
  private final Map<String, Integer> numbers = new HashMap<>();

  private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

  private PagePack() {}

  /**
   * Packs pages in their order.
   *
   * @param address of the pack
   */
  static OutputFile of(Address address, List<OutputFile> pages) {
    PagePack pack = new PagePack();
    String before = "[\n";
    for (OutputFile page : pages) {
      pack.write(before + pack.line(page));
      before = ",\n";
    }
    pack.write(pages.isEmpty() ? "[\n\n]\n" : "\n]\n");
    return OutputFile.of(address, pack.lines.toByteArray());
  }

  private void write(String text) {
    lines.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private String line(OutputFile page) {
    List<Object> line = new ArrayList<>(List.of(page.address().encoded()));
    int first = -1;
    int count = 0;
    for (byte[] chunk : Chunks.of(page.bytes())) {
      String key = new String(chunk, StandardCharsets.ISO_8859_1);
      Integer number = numbers.putIfAbsent(key, numbers.size());
      if (number != null && count > 0 && number == first + count) {
        line.set(line.size() - 1, ++count);
      } else if (number != null) {
        first = number;
        count = 1;
        line.addAll(List.of(first, count));
      } else {
        count = 0;
        line.add(new String(chunk, StandardCharsets.UTF_8));
      }
    }
    return Json.of(line);
  }
}
