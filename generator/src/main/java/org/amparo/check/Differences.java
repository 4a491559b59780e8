package org.amparo.check;

import java.util.ArrayList;
import java.util.List;
import org.amparo.model.Article;
import org.amparo.model.Section;
import org.amparo.project.ReadSite;

/** Finds the facts that differ between an original and its translation, for a person to judge. */
public final class Differences {

  private Differences() {}

  /**
   * Returns the differences in titles, summaries, sections and short texts. Numbers in words that
   * only one text has are left out: a manner of speaking.
   */
  public static List<Difference> between(ReadSite read, Article original, Article translation) {
    FactComparison facts = new FactComparison(FactComparison.ids(read.site()));
    List<Difference> all = new ArrayList<>(facts.headings(original, translation));
    for (Section section : original.sections()) {
      FactComparison.counterpart(section, translation)
          .ifPresent(
              other -> {
                all.addAll(facts.titles(original, section, translation, other));
                all.addAll(facts.between(original, section, translation, other));
              });
    }
    ShortTextPair.of(read.site(), original, translation)
        .forEach(pair -> all.addAll(facts.shortTexts(pair)));
    return all.stream().filter(d -> !d.facts().isWording()).toList();
  }
}
