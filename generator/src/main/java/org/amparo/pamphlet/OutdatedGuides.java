package org.amparo.pamphlet;

import java.util.Optional;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.OutdatedSection;
import org.amparo.model.OutdatedSections;
import org.amparo.model.Section;
import org.amparo.model.ShortText;

/** Which guides are behind their originals. */
record OutdatedGuides(TextIndex texts, OutdatedSections outdated) {

  /** Returns whether a short text says that it is the original's, or that the guide is behind. */
  boolean hasNotice(Guide guide, ShortText text) {
    return !outdated.of(text.file()).isEmpty() || isOutdated(guide);
  }

  /** Returns the key of the message that says in what way a guide is behind. */
  String notice(Guide guide) {
    return outdated.unconfirmed(guide).map(OutdatedSection::notice).orElse("pamphlet.outdated");
  }

  /**
   * Returns whether a guide lacks a section of its original or has an outdated one, or nobody has
   * confirmed it.
   */
  boolean isOutdated(Guide guide) {
    boolean changed =
        outdated.unconfirmed(guide).isPresent()
            || guide.sections().stream().anyMatch(s -> outdated.of(guide, s.id()).isPresent());
    return changed
        || original(guide)
            .filter(o -> o.sections().stream().anyMatch(s -> lacks(guide, s)))
            .isPresent();
  }

  private static boolean lacks(Guide guide, Section section) {
    return section.named() && guide.section(section.id()).isEmpty();
  }

  /** Returns the original of a translation; empty for an original. */
  private Optional<Guide> original(Guide guide) {
    Language language = guide.meta().original();
    return guide.language().equals(language)
        ? Optional.empty()
        : texts.translation(guide, language);
  }
}
