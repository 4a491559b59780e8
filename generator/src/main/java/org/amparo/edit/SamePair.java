package org.amparo.edit;

import java.util.List;
import org.amparo.check.Difference;
import org.amparo.model.Article;

/** A translation with the differences between its facts and those of the original. */
record SamePair(Article translation, List<Difference> differences) {

  SamePair {
    differences = List.copyOf(differences);
  }

  /** Returns the keys of the differences. */
  List<String> keys() {
    return differences.stream().map(Difference::key).toList();
  }
}
