package org.amparo.pamphlet;

import static org.amparo.model.PamphletFormat.BOOK;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.model.Address;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.PamphletFormat;
import org.amparo.model.Question;
import org.amparo.model.QuestionFlow;
import org.amparo.output.SitePaths;
import org.amparo.project.CheckedSite;

/**
 * A pamphlet that a site gets, not yet rendered.
 *
 * @param guide the guide's id; empty for one of the whole site
 * @param title of the guide, the first question or the site
 * @param language of the text; in a bilingual pamphlet, of the original
 * @param format of the pamphlet
 * @param address of the PDF
 */
public record PlannedPamphlet(
    String guide, String title, Language language, PamphletFormat format, Address address) {

  /**
   * Returns all of a site, sorted by guide and format, those of the whole site last. Some of them
   * may turn out to be too long for their format.
   */
  public static List<PlannedPamphlet> all(CheckedSite checked) {
    List<PlannedPamphlet> all = new ArrayList<>();
    PamphletPlan plan = new PamphletPlan(checked, new PamphletModel(checked));
    plan.requests().value().forEach(request -> all.add(of(request)));
    Optional<Question> first = QuestionFlow.of(checked.site().questions()).first();
    for (Language language : checked.config().languages()) {
      if (first.isPresent() && !language.isRightToLeft()) {
        Posters.FORMATS.forEach(format -> all.add(poster(first.get(), language, format)));
      }
    }
    Books.languages(checked).forEach(l -> all.add(ofSite(Books.title(checked, l), l, BOOK)));
    return List.copyOf(all);
  }

  /** Returns those of one guide, sorted by format. */
  public static List<PlannedPamphlet> of(CheckedSite checked, Guide guide) {
    PamphletPlan plan = new PamphletPlan(checked, new PamphletModel(checked));
    return plan.of(guide).map(PlannedPamphlet::of).toList();
  }

  static PlannedPamphlet of(PamphletRequest request) {
    return new PlannedPamphlet(
        request.guide().id(),
        request.guide().title(),
        request.guide().language(),
        request.format(),
        request.address());
  }

  private static PlannedPamphlet poster(Question first, Language language, PamphletFormat format) {
    return ofSite(first.text().in(language), language, format);
  }

  static PlannedPamphlet ofSite(String title, Language language, PamphletFormat format) {
    Address address = SitePaths.pamphlet(language, SitePaths.WHOLE_SITE, format.key());
    return new PlannedPamphlet("", title, language, format, address);
  }
}
