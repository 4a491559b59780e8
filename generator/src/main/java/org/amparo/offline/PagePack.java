package org.amparo.offline;

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

  /** The number of each piece, in the order of their first appearance. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private final List<String> lines = new ArrayList<>();

  private PagePack() {}

  /**
   * Packs pages in their order.
   *
   * @param address of the pack
   */
  static OutputFile of(Address address, List<OutputFile> pages) {
    PagePack pack = new PagePack();
    pages.forEach(pack::add);
    return OutputFile.of(address, "[\n" + String.join(",\n", pack.lines) + "\n]\n");
  }

  private void add(OutputFile page) {
    List<Object> line = new ArrayList<>(List.of(page.address().encoded()));
    int first = -1;
    int count = 0;
    for (byte[] chunk : Chunks.of(page.bytes())) {
      String piece = new String(chunk, StandardCharsets.UTF_8);
      Integer number = numbers.putIfAbsent(piece, numbers.size());
      if (number != null && count > 0 && number == first + count) {
        line.set(line.size() - 1, ++count);
      } else if (number != null) {
        first = number;
        count = 1;
        line.addAll(List.of(first, count));
      } else {
        count = 0;
        line.add(piece);
      }
    }
    lines.add(Json.of(line));
  }
}
