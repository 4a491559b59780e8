package org.amparo.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.model.Contact;
import org.amparo.model.Language;
import org.amparo.model.Localized;
import org.amparo.model.SourcePlace;
import org.junit.jupiter.api.Test;

class ContactListsTest {

  private static final Language SPANISH = new Language("es");

  private static Contact contact(String id, String phone, boolean night) {
    Localized text = new Localized(Map.of(SPANISH, id));
    return new Contact(
        id,
        text,
        text,
        "police",
        phone,
        "",
        "",
        "",
        Optional.empty(),
        List.of(),
        new Contact.Where(Optional.empty(), night),
        new Contact.Seen("diario", LocalDate.of(2026, 2, 7)),
        Optional.empty(),
        List.of(),
        SourcePlace.wholeFile("content/contacts.yml"));
  }

  @Test
  void theNightBeginsWithTheNumbersForDanger() {
    Contact line = contact("line", "100", true);
    Contact police = contact("police", "105", false);
    Contact office = contact("office", "", false);
    ContactLists lists =
        new ContactLists(
            List.of(line, office, police), List.of("police", "office", "line"), SPANISH);
    PlaceGroup night = lists.places().get(0);
    assertEquals(List.of(police), night.urgent());
    assertEquals(List.of(line), night.contacts());
  }
}
