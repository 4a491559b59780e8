package org.amparo.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amparo.form.FormState;
import org.amparo.form.Notice;
import org.amparo.form.Part;

/**
 * A form as its template shows it.
 *
 * @param parts of it
 * @param notices that belong to no part
 * @param refused whether it was sent and could not be saved
 * @param stale whether the file was changed while it was open
 */
public record FormView(List<Part> parts, List<Notice> notices, boolean refused, boolean stale) {

  /** Returns a form, with the notices at its top that no part shows. */
  static FormView of(List<Part> parts, FormState state) {
    Set<String> names = new HashSet<>();
    parts.forEach(part -> collect(part, names));
    List<Notice> rest = new ArrayList<>();
    state
        .notices()
        .forEach(
            (name, notices) -> {
              if (!names.contains(name)) {
                rest.addAll(notices);
              }
            });
    return new FormView(parts, rest, state.refused(), state.stored().isPresent());
  }

  /** Returns whether a part has an error. */
  public boolean hasError() {
    return parts.stream().anyMatch(Part::hasError);
  }

  private static void collect(Part part, Set<String> names) {
    names.add(part.name().replaceFirst("\\.on$", ""));
    part.parts().forEach(inside -> collect(inside, names));
  }
}
