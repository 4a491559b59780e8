package org.amparo.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.amparo.model.Contact;
import org.amparo.model.Language;
import org.amparo.testing.Contacts;
import org.junit.jupiter.api.Test;

class ContactListsTest {

  private static final Language SPANISH = new Language("es");

  @Test
  void theNightBeginsWithTheNumbersForDanger() {
    Contact line = Contacts.atNight("line", "Línea 100", "100");
    Contact police = Contacts.of("police", "Policía", "105");
    Contact office = Contacts.of("office", "Oficina", "");
    ContactLists lists =
        new ContactLists(
            List.of(line, office, police), List.of("police", "office", "line"), SPANISH);
    PlaceGroup night = lists.places().get(0);
    assertEquals(List.of(police), night.urgent());
    assertEquals(List.of(line), night.contacts());
  }
}
