package org.amparo.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who can help.
 *
 * @param id what guides call it
 * @param name for readers
 * @param note a line on what it does
 * @param need the group it stands in: one word of {@code contacts.yml}, named in the message files
 * @param phone as it is dialled and printed; may be empty, as may the next three
 * @param whatsapp as it is printed
 * @param email an address
 * @param url a page
 * @param hours when somebody answers
 * @param languages the tags of the languages they speak; empty if not known
 * @param seen where and when these facts were read
 * @param called the day somebody called to check, if anybody has
 * @param days the days of the last two, with their places
 * @param place where it stands in its file
 */
public record Contact(
    String id,
    Localized name,
    Localized note,
    String need,
    String phone,
    String whatsapp,
    String email,
    String url,
    Optional<Localized> hours,
    List<String> languages,
    Seen seen,
    Optional<LocalDate> called,
    List<DatedStatement> days,
    SourcePlace place) {

  public Contact {
    languages = List.copyOf(languages);
    days = List.copyOf(days);
  }

  /** How long facts about a contact hold: numbers change. */
  private static final Period HOLDS = Period.ofMonths(3);

  /** When somebody should call again, after facts of a day. */
  public static LocalDate nextCall(LocalDate last) {
    return last.plus(HOLDS);
  }

  /** The number as a phone dials it: digits, {@code +}, {@code *} and {@code #} alone. */
  public String dial() {
    return phone.replaceAll("[^0-9+*#]", "");
  }

  /**
   * Where a contact's facts were read.
   *
   * @param source an address or a title
   * @param date the day of that text
   */
  public record Seen(String source, LocalDate date) {}
}
