package org.amparo.pamphlet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.config.SiteConfig;
import org.amparo.model.Guide;
import org.amparo.model.PamphletFormat;
import org.amparo.model.Section;
import org.amparo.model.ShortText;
import org.amparo.model.Site;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.project.CheckedSite;

/** Which pamphlets a site gets: of each published guide, those that it has a text for. */
final class PamphletPlan {

  private static final List<PamphletFormat> OF_GUIDES =
      List.of(
          PamphletFormat.A4,
          PamphletFormat.LARGE,
          PamphletFormat.BOOKLET_SHORT_EDGE,
          PamphletFormat.BOOKLET_LONG_EDGE,
          PamphletFormat.TRIFOLD);

  private final SiteConfig config;
  private final Site site;
  private final PamphletModel models;
  private final List<PamphletRequest> orders = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  PamphletPlan(CheckedSite checked, PamphletModel models) {
    this.config = checked.config();
    this.site = checked.site();
    this.models = models;
  }

  /** The orders in the order of guides and formats, and what keeps a pair from being printed. */
  Checked<List<PamphletRequest>> all() {
    for (Guide guide : site.guides()) {
      if (guide.isPublished()) {
        OF_GUIDES.forEach(f -> order(guide, f, guide.file(), guide.sections()));
        shortText(guide, ShortText.Kind.ZINE, PamphletFormat.ZINE);
        shortText(guide, ShortText.Kind.CARD, PamphletFormat.CARDS, PamphletFormat.CARDS_FOLD);
        bilingual(guide);
      }
    }
    return new Checked<>(orders, problems);
  }

  private void order(Guide guide, PamphletFormat format, String file, List<Section> sections) {
    String title = models.title(guide);
    orders.add(
        new PamphletRequest(
            guide, title, format, file, sections, Optional.empty(), models.qr(guide)));
  }

  private void shortText(Guide guide, ShortText.Kind kind, PamphletFormat... formats) {
    for (PamphletFormat format : formats) {
      site.shortText(guide, kind).ifPresent(t -> order(guide, format, t.file(), t.panels()));
    }
  }

  /** The original with its first translation. */
  private void bilingual(Guide guide) {
    if (!guide.language().equals(guide.meta().original())) {
      return;
    }
    Optional<Guide> translation =
        config.languages().stream()
            .filter(l -> !l.equals(guide.language()))
            .flatMap(l -> models.translation(guide, l).stream())
            .findFirst();
    translation.ifPresent(t -> bilingual(guide, t));
  }

  private void bilingual(Guide guide, Guide translation) {
    Optional<String> missing = PamphletModel.unpaired(guide, translation);
    Optional<String> extra = PamphletModel.unpaired(translation, guide);
    missing.ifPresent(id -> unpaired(id, translation));
    extra.ifPresent(id -> unpaired(id, guide));
    if (missing.isEmpty() && extra.isEmpty()) {
      orders.add(
          new PamphletRequest(
              guide,
              models.title(guide),
              PamphletFormat.BILINGUAL,
              guide.file(),
              guide.sections(),
              Optional.of(translation),
              models.qr(guide)));
    }
  }

  private void unpaired(String section, Guide lacking) {
    SourcePlace place = SourcePlace.wholeFile(lacking.file());
    problems.add(Problem.of(ProblemCode.UNPAIRED_ON_PAPER, place, section, lacking.file()));
  }
}
