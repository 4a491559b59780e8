package org.amparo.desk;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An item of a list as a screen shows it.
 *
 * @param index in its list
 * @param id of the item; may be empty
 * @param title what it is called
 * @param detail a line below the title; may be empty
 * @param group the heading of its part of the list; empty if the list has no parts
 * @param search words by which it is found
 * @param call when it was last checked; empty in a list without checks
 */
public record ListRow(
    int index,
    String id,
    String title,
    String detail,
    String group,
    String search,
    Optional<Call> call) {

  /**
   * When somebody last called a contact.
   *
   * @param state {@code pending}, {@code due} or {@code done}
   * @param day of the call; empty if there was none
   * @param callable whether the contact has a number
   */
  public record Call(String state, Optional<LocalDate> day, boolean callable) {}
}
