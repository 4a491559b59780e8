package org.amparo.model;

import java.util.List;

/**
 * A question with its options: an item of {@code questions.yml} and a page of the question flow.
 *
 * @param id its id
 * @param file the name of its page, without the ending
 * @param text the question
 * @param urgent the ids of the contacts whose numbers are above the options; empty if it is not
 *     urgent
 * @param options in order
 * @param place of the id
 */
public record Question(
    String id,
    String file,
    Localized text,
    List<String> urgent,
    List<Option> options,
    SourcePlace place) {

  public Question {
    urgent = List.copyOf(urgent);
    options = List.copyOf(options);
  }

  /** Returns the same question with other options. */
  public Question with(List<Option> others) {
    return new Question(id, file, text, urgent, others, place);
  }

  /** Returns the same question on a page with another name. */
  public Question named(String name) {
    return new Question(id, name, text, urgent, options, place);
  }

  /**
   * An answer that a reader taps.
   *
   * @param text its words
   * @param icon the name of its icon; empty for none
   * @param goal where it leads
   * @param written the goal as the author wrote it
   * @param place of the text, or of the option if it has none
   * @param goalPlace of the goal
   */
  public record Option(
      Localized text,
      String icon,
      Goal goal,
      String written,
      SourcePlace place,
      SourcePlace goalPlace) {

    /** Returns the same option with another goal. */
    public Option to(Goal other) {
      return new Option(text, icon, other, written, place, goalPlace);
    }
  }
}
