package org.amparo.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a form shows.
 *
 * @param values of its inputs
 * @param notices by the names of inputs or fields
 * @param refused whether it was sent and could not be saved
 * @param stored the values of the file, if it was changed while the form was open
 */
public record FormState(
    FormValues values,
    Map<String, List<Notice>> notices,
    boolean refused,
    Optional<FormValues> stored) {

  public FormState {
    notices = Map.copyOf(notices);
  }

  /** Returns a form with nothing to say. */
  public static FormState of(FormValues values) {
    return opened(values, Map.of());
  }

  /** Returns a form as it is opened, with the problems that its fields have. */
  public static FormState opened(FormValues values, Map<String, List<Notice>> notices) {
    return new FormState(values, notices, false, Optional.empty());
  }

  /** Returns a form that could not be saved. */
  public static FormState refused(FormValues values, Map<String, List<Notice>> notices) {
    return new FormState(values, notices, true, Optional.empty());
  }

  /** Returns a form whose file was changed while it was open. */
  public static FormState stale(FormValues values, FormValues stored) {
    return new FormState(values, Map.of(), true, Optional.of(stored));
  }

  /** Returns what to say of an input. */
  List<Notice> notices(String name) {
    return notices.getOrDefault(name, List.of());
  }

  /** Returns the value that the file has instead; empty if it has the same. */
  String other(String name) {
    return stored
        .map(s -> String.join("\n", s.all(name)))
        .filter(text -> !text.equals(String.join("\n", values.all(name))))
        .orElse("");
  }
}
