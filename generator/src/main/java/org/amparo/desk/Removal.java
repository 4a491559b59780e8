package org.amparo.desk;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/** Asks before an item is removed, and says what would no longer hold without it. */
final class Removal {

  private final Workplace place;
  private final Visit visit;
  private final DataFile file;

  Removal(Workplace place, Visit visit, DataFile file) {
    this.place = place;
    this.visit = visit;
    this.file = file;
  }

  /**
   * Returns what the template shows.
   *
   * @throws IOException if the site cannot be read
   */
  Map<String, Object> model(ItemForms forms, int index) throws IOException {
    Set<String> before = new HashSet<>();
    place.state().errors().forEach(p -> before.add(key(p)));
    List<Problem> after =
        file.problemsWith(forms.without(index)).stream()
            .filter(p -> p.isError() && !before.contains(key(p)))
            .toList();
    Map<String, Object> model = new HashMap<>();
    model.put("item", Integer.toString(index));
    model.put("itemId", forms.id(index));
    model.put("itemTitle", forms.title(forms.stored(index), index));
    model.put("base", file.mark());
    model.put("breaks", new Steps(place, visit).of(after));
    return model;
  }

  /** Returns what a problem is without its line, which a removal changes. */
  private static String key(Problem problem) {
    ProblemCode code = problem.code();
    return code + " " + problem.place().file() + " " + problem.details();
  }
}
