package org.amparo.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * An organisation or office that can help: one item of {@code contacts.yml}. It has a component for
 * each field of the file.
 *
 * @param id the target of {@code contact:} links
 * @param name for readers
 * @param note one line on what it does
 * @param need the group of its list; message files name it
 * @param phone as printed; may be empty
 * @param whatsapp its number as printed; may be empty
 * @param email its address; may be empty
 * @param url its page; may be empty
 * @param hours when it answers
 * @param languages the tags of the languages it speaks; empty if not known
 * @param where its place, and whether it answers at night
 * @param seen the source of these fields
 * @param called the day of the last call to check them, if there was one
 * @param days the days of {@code seen} and {@code called}, with their places
 * @param place of the item in the file
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
    Where where,
    Seen seen,
    Optional<LocalDate> called,
    List<DatedStatement> days,
    SourcePlace place) {

  public Contact {
    languages = List.copyOf(languages);
    days = List.copyOf(days);
  }

  /** The need of contacts that have no other. */
  private static final String OTHER = "other";

  /** How long after a check the next one is due. */
  private static final Period CHECK_EVERY = Period.ofMonths(3);

  /** Returns whether its need says nothing: its name says more. */
  public boolean isOther() {
    return need.equals(OTHER);
  }

  /** Returns the day when the next call is due. */
  public static LocalDate nextCall(LocalDate last) {
    return last.plus(CHECK_EVERY);
  }

  /** Returns the address for writing a message; empty without a country code, which it needs. */
  public String message() {
    return whatsapp.startsWith("+") ? "https://wa.me/" + whatsapp.replaceAll("[^0-9]", "") : "";
  }

  /** Returns the number for dialling: only digits, {@code +}, {@code *} and {@code #}. */
  public String dial() {
    return phone.replaceAll("[^0-9+*#]", "");
  }

  /**
   * Where and when a contact helps, for the lists by place.
   *
   * @param place the district or city where it has an office or a team, if it is not the whole
   *     country
   * @param night whether it answers at night
   */
  public record Where(Optional<Localized> place, boolean night) {}

  /**
   * The source of a contact's fields.
   *
   * @param source a URL or title
   * @param date the day when the source was read
   */
  public record Seen(String source, LocalDate date) {}
}
