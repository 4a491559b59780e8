package org.amparo.pamphlet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.config.SiteConfig;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.PamphletFormat;
import org.amparo.model.ShortText;
import org.amparo.model.Site;
import org.amparo.model.SourcePlace;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.project.CheckedSite;

/** Decides which pamphlets a site gets: each published guide in every format it has a text for. */
final class PamphletPlan {

  private final SiteConfig config;
  private final Site site;
  private final PamphletModel models;
  private final TextIndex texts;
  private final OutdatedGuides behind;
  private final List<Problem> problems = new ArrayList<>();

  PamphletPlan(CheckedSite checked, PamphletModel models) {
    this.config = checked.config();
    this.site = checked.site();
    this.models = models;
    this.texts = new TextIndex(site);
    this.behind = new OutdatedGuides(texts, checked.outdated());
  }

  /**
   * Returns the requests, sorted by guide and format, with a problem for each guide whose sections
   * differ from its translation's, and one for each language without pamphlets.
   */
  Checked<List<PamphletRequest>> requests() {
    config.languages().stream().filter(Language::isRightToLeft).forEach(this::report);
    List<PamphletRequest> requests = site.guides().stream().flatMap(this::of).toList();
    return new Checked<>(requests, problems);
  }

  /** Returns the requests of one guide, sorted by format. */
  Stream<PamphletRequest> of(Guide guide) {
    return guide.isPublished() && !guide.language().isRightToLeft()
        ? Arrays.stream(PamphletFormat.values()).flatMap(f -> request(guide, f).stream())
        : Stream.empty();
  }

  private Optional<PamphletRequest> request(Guide guide, PamphletFormat format) {
    if (guide.isLetter() != (format == PamphletFormat.LETTER)) {
      return Optional.empty(); // a letter is handed in, and not folded
    }
    return switch (format) {
      case A4, LARGE, BOOKLET_SHORT_EDGE, BOOKLET_LONG_EDGE, TRIFOLD, LETTER ->
          Optional.of(request(guide, format, guideText(guide)));
      case WALL ->
          guide.section(PamphletModel.FIRST).map(now -> request(guide, format, guideText(guide)));
      case ZINE -> shortText(guide, ShortText.Kind.ZINE).map(t -> request(guide, format, t));
      case CARDS, CARDS_FOLD ->
          shortText(guide, ShortText.Kind.CARD).map(t -> request(guide, format, t));
      case BILINGUAL -> bilingual(guide);
      case POSTER_A4, POSTER_A3, BOOK -> Optional.empty(); // of the site, not of a guide
    };
  }

  static PamphletRequest.Text guideText(Guide guide) {
    return new PamphletRequest.Text(guide.file(), guide.sections(), false);
  }

  private Optional<PamphletRequest.Text> shortText(Guide guide, ShortText.Kind kind) {
    return texts
        .shortText(guide, kind)
        .map(t -> new PamphletRequest.Text(t.file(), t.panels(), behind.hasNotice(guide, t)));
  }

  private PamphletRequest request(Guide guide, PamphletFormat format, PamphletRequest.Text text) {
    return new PamphletRequest(
        guide, models.title(guide), format, text, Optional.empty(), models.qr(guide));
  }

  /** Returns the request for an original beside its first translation. */
  private Optional<PamphletRequest> bilingual(Guide guide) {
    if (!guide.language().equals(guide.meta().original())) {
      return Optional.empty();
    }
    return config.languages().stream()
        .filter(l -> !l.equals(guide.language()) && !l.isRightToLeft())
        .flatMap(l -> texts.translation(guide, l).stream())
        .findFirst()
        .flatMap(t -> bilingual(guide, t));
  }

  private Optional<PamphletRequest> bilingual(Guide guide, Guide translation) {
    Optional<String> missing = BilingualRows.missingSection(guide, translation);
    Optional<String> extra = BilingualRows.missingSection(translation, guide);
    missing.ifPresent(id -> report(id, translation));
    extra.ifPresent(id -> report(id, guide));
    return missing.isPresent() || extra.isPresent()
        ? Optional.empty()
        : Optional.of(
            new PamphletRequest(
                guide,
                models.title(guide),
                PamphletFormat.BILINGUAL,
                guideText(guide),
                Optional.of(translation),
                models.qr(guide)));
  }

  /** Reports a language that the layouts cannot set: the rows of text run from left to right. */
  private void report(Language language) {
    SourcePlace place = SourcePlace.wholeFile(SourcePaths.SETTINGS);
    problems.add(Problem.of(ProblemCode.RIGHT_TO_LEFT_ON_PAPER, place, language.tag()));
  }

  private void report(String missingSection, Guide guide) {
    SourcePlace place = SourcePlace.wholeFile(guide.file());
    problems.add(Problem.of(ProblemCode.UNPAIRED_ON_PAPER, place, missingSection, guide.file()));
  }
}
