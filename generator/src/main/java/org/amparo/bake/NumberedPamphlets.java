package org.amparo.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.Pamphlet;
import org.amparo.model.PamphletFormat;

/** The pamphlets of a site, numbered from 1 in the order of guides, languages and formats. */
final class NumberedPamphlets {

  private final List<Pamphlet> pamphlets;

  NumberedPamphlets(List<Pamphlet> pamphlets) {
    this.pamphlets = List.copyOf(pamphlets);
  }

  /** Returns whether the site has no pamphlets. */
  boolean isEmpty() {
    return pamphlets.isEmpty();
  }

  /** Returns the pamphlets of a guide in its language, and the bilingual one. */
  List<NumberedPamphlet> get(Guide guide) {
    return only(p -> isOf(guide, p));
  }

  /** Returns the pamphlets of no guide in a language. */
  List<NumberedPamphlet> ofSite(Language language) {
    return only(p -> p.guide().isEmpty() && p.language().equals(language));
  }

  private List<NumberedPamphlet> only(Predicate<Pamphlet> wanted) {
    List<NumberedPamphlet> numbered = new ArrayList<>();
    for (int i = 0; i < pamphlets.size(); i++) {
      if (wanted.test(pamphlets.get(i))) {
        numbered.add(new NumberedPamphlet(pamphlets.get(i), i + 1));
      }
    }
    return numbered;
  }

  private static boolean isOf(Guide guide, Pamphlet pamphlet) {
    return pamphlet.guide().equals(guide.id())
        && (pamphlet.language().equals(guide.language())
            || pamphlet.format() == PamphletFormat.BILINGUAL);
  }
}
