package org.amparo.facts;

import java.util.List;
import org.amparo.facts.Fact.Weight;

/**
 * The facts of a text. Two texts that say the same have no {@link FactDifference}; their lists need
 * not be equal, since one may leave out a unit or an article that the other writes.
 *
 * @param all in the order of the text
 * @param hasNumberWords whether numbers in words of the text's language are known
 */
public record Facts(List<Fact> all, boolean hasNumberWords) {

  public Facts {
    all = List.copyOf(all);
  }

  /** Returns whether none of the facts must be in a translation. */
  boolean areAllPossible() {
    for (Fact fact : all) {
      if (fact.weight() != Weight.POSSIBLE) {
        return false;
      }
    }
    return true;
  }

  /** Returns the facts of several texts of one language as those of one. */
  public static Facts join(List<Facts> texts) {
    FactList all = new FactList();
    texts.forEach(t -> t.all().forEach(all::add));
    return new Facts(all.facts(), texts.stream().allMatch(Facts::hasNumberWords));
  }
}
