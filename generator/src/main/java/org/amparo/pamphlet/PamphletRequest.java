package org.amparo.pamphlet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.model.Address;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.PamphletFormat;
import org.amparo.model.Section;
import org.amparo.output.SitePaths;
import org.amparo.problem.ProblemCode;

/**
 * A pamphlet to render.
 *
 * @param guide the guide
 * @param title the title of the PDF
 * @param format the format
 * @param text what the pamphlet contains
 * @param translation the text of the second column; empty unless the format is bilingual
 * @param qr the code that leads to the guide's page; empty while the site has no address
 */
record PamphletRequest(
    Guide guide,
    String title,
    PamphletFormat format,
    Text text,
    Optional<Guide> translation,
    Optional<Qr> qr) {

  /** Returns the address of the PDF. */
  Address address() {
    return SitePaths.pamphlet(guide.language(), guide.key(), format.key());
  }

  /** Returns whether a text is in one of some languages. */
  boolean isIn(Set<Language> languages) {
    return languages.contains(guide.language())
        || translation.filter(t -> languages.contains(t.language())).isPresent();
  }

  /**
   * The text of a pamphlet: a guide's own, or a short text.
   *
   * @param file its path from the site's folder
   * @param sections its sections; in a short text the panels
   * @param hasNotice whether a notice says that the translation is behind
   */
  record Text(String file, List<Section> sections, boolean hasNotice) {
    Text {
      sections = List.copyOf(sections);
    }

    /** Returns the problem of a panel that is too long: a notice in it never stops a build. */
    ProblemCode tooLong() {
      return hasNotice ? ProblemCode.NO_ROOM_FOR_NOTICE : ProblemCode.PANEL_TOO_LONG;
    }
  }
}
