package org.amparo.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.model.PamphletFormat;
import org.amparo.model.PamphletUse;

/**
 * The pamphlets that are for one use.
 *
 * @param use what they are for
 * @param site those of the whole site
 * @param guides each with its pamphlets
 */
public record PrintUse(PamphletUse use, List<NumberedPamphlet> site, List<PrintableGuide> guides) {

  /** Returns the uses that have pamphlets, in order. */
  static List<PrintUse> all(List<NumberedPamphlet> site, List<PrintableGuide> guides) {
    List<PrintUse> uses = new ArrayList<>();
    for (PamphletUse use : PamphletUse.values()) {
      List<PrintableGuide> printable =
          guides.stream()
              .map(g -> new PrintableGuide(g.guide(), only(use, g.pamphlets())))
              .filter(g -> !g.pamphlets().isEmpty())
              .toList();
      List<NumberedPamphlet> whole = only(use, site);
      if (!whole.isEmpty() || !printable.isEmpty()) {
        uses.add(new PrintUse(use, whole, printable));
      }
    }
    return uses;
  }

  private static List<NumberedPamphlet> only(PamphletUse use, List<NumberedPamphlet> all) {
    return all.stream().filter(n -> n.pamphlet().format().use() == use).toList();
  }

  /** Returns the formats of these pamphlets, sorted, each once. */
  public List<PamphletFormat> formats() {
    return Stream.concat(site.stream(), guides.stream().flatMap(g -> g.pamphlets().stream()))
        .map(n -> n.pamphlet().format())
        .distinct()
        .sorted()
        .toList();
  }
}
