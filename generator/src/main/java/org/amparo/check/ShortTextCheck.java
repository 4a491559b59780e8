package org.amparo.check;

import java.util.ArrayList;
import java.util.List;
import org.amparo.model.Guide;
import org.amparo.model.Section;
import org.amparo.model.ShortText;
import org.amparo.model.Site;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/** Checks that each short text has its guide, and as many panels as its pamphlet. */
final class ShortTextCheck {

  private final Site site;

  private final UnreadFiles unread;

  /**
   * @param found the problems found in reading the site
   */
  ShortTextCheck(Site site, List<Problem> found) {
    this.site = site;
    this.unread = new UnreadFiles(found);
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (ShortText text : site.shortTexts()) {
      SourcePlace place = SourcePlace.wholeFile(text.file());
      boolean hasGuide = site.guides().stream().map(Guide::file).anyMatch(text.guide()::equals);
      if (!hasGuide && !unread.contains(text.guide())) {
        problems.add(Problem.of(ProblemCode.SHORT_TEXT_WITHOUT_GUIDE, place, text.guide()));
      }
      int panels = text.kind().panels();
      boolean introduced = text.panels().stream().anyMatch(Section::isIntroduction);
      if (introduced || text.panels().size() != panels) {
        String found = Integer.toString(text.panels().size());
        problems.add(Problem.of(ProblemCode.WRONG_PANELS, place, Integer.toString(panels), found));
      }
    }
    return problems;
  }
}
