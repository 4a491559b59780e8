package org.amparo.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.amparo.model.Article;
import org.amparo.model.Block;
import org.amparo.model.Section;
import org.amparo.model.Snapshot;
import org.amparo.model.Target;

/**
 * Decides whether a section of an original has changed since a translation was confirmed. Neither
 * spaces nor emphasis nor file dates count.
 *
 * @param facts compares the facts of texts
 */
record ChangedSections(FactComparison facts) {

  /** Returns whether the words or the targets of links are other ones than in the snapshot. */
  boolean isChanged(Article original, Section section, Snapshot snapshot) {
    Optional<Section> confirmed = snapshot.section(section.id());
    if (confirmed.filter(c -> words(c).equals(words(section))).isEmpty()) {
      return true;
    }
    List<Target> before = targets(confirmed.get());
    List<Target> now = targets(section);
    return before.size() != now.size()
        || IntStream.range(0, now.size())
            .anyMatch(i -> !facts.isSame(original, before.get(i), now.get(i)));
  }

  /** Returns the title and the words of a section without emphasis, with single spaces. */
  private static String words(Section section) {
    String all = section.title() + "\n" + section.text();
    return all.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  private static List<Target> targets(Section section) {
    return section.blocks().stream().map(Block::targets).flatMap(List::stream).toList();
  }
}
