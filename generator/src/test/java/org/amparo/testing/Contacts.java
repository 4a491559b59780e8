package org.amparo.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.model.Contact;
import org.amparo.model.Language;
import org.amparo.model.Localized;
import org.amparo.model.SourcePlace;

/** Contacts with few fields, in Spanish. */
public final class Contacts {

  private static final Language SPANISH = new Language("es");

  private Contacts() {}

  /** Returns a contact with a number, which may be empty, that answers by day. */
  public static Contact of(String id, String name, String phone) {
    return of(id, name, new Fields(phone, "", false), 1);
  }

  /** Returns one that answers at night, too. */
  public static Contact atNight(String id, String name, String phone) {
    return of(id, name, new Fields(phone, "", true), 1);
  }

  /** Returns one with a page on the web, and the line of the file where it is. */
  public static Contact withPage(String id, String url, int line) {
    return of(id, id, new Fields("", url, false), line);
  }

  private record Fields(String phone, String url, boolean night) {}

  private static Contact of(String id, String name, Fields fields, int line) {
    return new Contact(
        id,
        new Localized(Map.of(SPANISH, name)),
        new Localized(Map.of(SPANISH, "")),
        "health",
        fields.phone(),
        "",
        "",
        fields.url(),
        Optional.empty(),
        List.of(),
        new Contact.Where(Optional.empty(), fields.night()),
        new Contact.Seen("diario", LocalDate.of(2026, 1, 2)),
        Optional.empty(),
        List.of(),
        new SourcePlace("content/contacts.yml", line, 1));
  }
}
