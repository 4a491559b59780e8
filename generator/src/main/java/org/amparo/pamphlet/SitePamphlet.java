package org.amparo.pamphlet;

import java.util.List;
import org.amparo.model.Language;
import org.amparo.model.PamphletFormat;
import org.amparo.model.Paper;
import org.amparo.model.SourcePlace;

/**
 * A pamphlet of the whole site to render: a poster or the book of all guides.
 *
 * @param paper of the site
 * @param title of the PDF
 * @param html the page
 * @param codes in the order of their placeholders
 * @param place of its text in the site's folder
 */
record SitePamphlet(
    Language language,
    PamphletFormat format,
    Paper paper,
    String title,
    String html,
    List<Qr> codes,
    SourcePlace place) {

  SitePamphlet {
    codes = List.copyOf(codes);
  }

  PlannedPamphlet planned() {
    return PlannedPamphlet.ofSite(title, language, format);
  }

  /** Adds everything on which the file depends to a hash. */
  Sha256 addTo(Sha256 hash) {
    codes.forEach(code -> hash.add(code.address()));
    return hash.add(format.key()).add(html);
  }
}
