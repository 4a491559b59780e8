package org.amparo.check;

import java.util.HashMap;
import java.util.Map;
import org.amparo.model.Article;
import org.amparo.model.OutdatedSection;
import org.amparo.model.OutdatedSection.State;
import org.amparo.model.OutdatedSections;

/** What readers see of a translation that nobody has confirmed. */
final class Unconfirmed {

  private Unconfirmed() {}

  /**
   * Returns a notice for the whole text, and the sections of the original that it lacks, by their
   * anchors. If a section of one of the texts has no anchor, it is not known what is lacking.
   */
  static Map<String, OutdatedSection> sections(
      Article original, Article translation, ErrorLines errors) {
    Map<String, OutdatedSection> sections = new HashMap<>();
    sections.put(OutdatedSections.UNCONFIRMED, state(State.UNCONFIRMED, original, ""));
    if (isNamed(original) && isNamed(translation)) {
      original.sections().stream()
          .filter(s -> FactComparison.counterpart(s, translation).isEmpty())
          .filter(s -> !errors.in(original, s))
          .forEach(s -> sections.put(s.id(), state(State.LACKING, original, s.id())));
    }
    return sections;
  }

  private static boolean isNamed(Article article) {
    return article.sections().stream().allMatch(s -> s.named() || s.isIntroduction());
  }

  private static OutdatedSection state(State state, Article original, String section) {
    return new OutdatedSection(state, OutdatedSection.NEVER, original.language(), section);
  }
}
