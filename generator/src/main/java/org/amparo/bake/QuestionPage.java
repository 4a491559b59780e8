package org.amparo.bake;

import java.util.List;
import org.amparo.model.Address;
import org.amparo.model.Contact;

/**
 * A question with its options.
 *
 * @param text the question
 * @param way the steps before it, the first question first; empty for the first question
 * @param options in order
 * @param numbers the contacts whose numbers are above the options; empty if it is not urgent
 * @param places the lists of contacts by place
 */
public record QuestionPage(
    PageLocation location,
    String text,
    List<Step> way,
    List<OptionLink> options,
    List<Contact> numbers,
    List<PlaceGroup> places)
    implements Page {
  @Override
  public String template() {
    return "question";
  }

  /**
   * A question on the way to another one.
   *
   * @param address of its page
   * @param text the option that leads to it; of the first question, the question
   */
  public record Step(Address address, String text) {}
}
