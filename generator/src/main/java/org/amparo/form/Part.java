package org.amparo.form;

import java.util.List;

/**
 * A part of a form: an input, or several with a common label.
 *
 * @param name of the input, such as {@code name.es}
 * @param widget how it is drawn
 * @param words beside it
 * @param required whether it must have a value
 * @param values of the input
 * @param choices what can be chosen
 * @param parts inside it
 * @param notices what there is to say about it
 * @param other the value that the file has instead; empty if it has the same
 */
public record Part(
    String name,
    Widget widget,
    Labels words,
    boolean required,
    List<String> values,
    List<Choice> choices,
    List<Part> parts,
    List<Notice> notices,
    String other) {

  public Part {
    values = List.copyOf(values);
    choices = List.copyOf(choices);
    parts = List.copyOf(parts);
    notices = List.copyOf(notices);
  }

  /** Returns its first value; an empty text if it has none. */
  public String value() {
    return values.isEmpty() ? "" : values.get(0);
  }

  /** Returns whether it, or a part inside it, has a value. */
  public boolean isFilled() {
    return !value().isEmpty() || parts.stream().anyMatch(Part::isFilled);
  }

  /** Returns whether there is an error in it, or in a part inside it. */
  public boolean hasError() {
    return notices.stream().anyMatch(Notice::error) || parts.stream().anyMatch(Part::hasError);
  }

  /** Returns the same part with other parts inside it. */
  Part with(List<Part> inside) {
    return new Part(name, widget, words, required, values, choices, inside, notices, other);
  }

  /** Returns the same part, drawn in another way. */
  Part as(Widget other, List<Choice> list) {
    return new Part(name, other, words, required, values, list, parts, notices, this.other);
  }

  /**
   * The words beside an input.
   *
   * @param label what it is called
   * @param help a sentence below the label; may be empty
   * @param language the tag of the language in which it is written; empty for that of the desk
   */
  public record Labels(String label, String help, String language) {}
}
