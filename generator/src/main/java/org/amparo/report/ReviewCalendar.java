package org.amparo.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.amparo.model.Address;
import org.amparo.model.Contact;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.Site;
import org.amparo.output.OutputFile;
import org.amparo.project.CheckedSite;
import org.amparo.text.Messages;

/**
 * The calendar of coming reviews and calls, in iCalendar (RFC 5545). It has the titles of guides,
 * so it is for organisers only.
 */
public final class ReviewCalendar {

  /** The file's name in the report's folder. */
  public static final Address FILE = new Address("reviews.ics");

  /** The greatest length of a line in octets (section 3.1); a longer one is folded. */
  private static final int MAX_OCTETS = 75;

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final Messages messages;
  private final LocalDate today;
  private final StringBuilder out = new StringBuilder();

  private ReviewCalendar(Messages messages, LocalDate today) {
    this.messages = messages;
    this.today = today;
  }

  /**
   * Returns the calendar of a site, with the guides of its first language.
   *
   * @param messages of the console
   */
  public static OutputFile of(CheckedSite checked, Messages messages) {
    ReviewCalendar calendar = new ReviewCalendar(messages, checked.project().today());
    return OutputFile.of(FILE, calendar.text(checked.site(), checked.config().defaultLanguage()));
  }

  private String text(Site site, Language language) {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Amparo//Reviews//EN");
    List<Guide> guides = site.guides();
    guides.stream()
        .filter(g -> g.isPublished() && g.language().equals(language))
        .forEach(
            g -> event("guide-" + g.id(), g.meta().review().next(), "calendar.guide", g.title()));
    for (Contact contact : site.contacts()) {
      LocalDate last = contact.called().orElse(contact.seen().date());
      String name = contact.name().in(language);
      event("contact-" + contact.id(), Contact.nextCall(last), "calendar.contact", name);
    }
    line("END:VCALENDAR");
    return out.toString();
  }

  /** Adds an entry for a whole day. An overdue entry is on the day of the build. */
  private void event(String id, LocalDate due, String key, String title) {
    LocalDate day = due.isBefore(today) ? today : due;
    line("BEGIN:VEVENT");
    line("UID:" + id + "@amparo");
    line("DTSTAMP:" + DAY.format(today) + "T000000Z");
    line("DTSTART;VALUE=DATE:" + DAY.format(day));
    line("SUMMARY:" + escaped(messages.get(key, title)));
    line("END:VEVENT");
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  /** Appends a line, folded between characters. */
  private void line(String text) {
    int octets = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      String character = Character.toString(text.codePointAt(i));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > MAX_OCTETS) {
        out.append("\r\n ");
        octets = 1;
      }
      out.append(character);
      octets += size;
    }
    out.append("\r\n");
  }
}
