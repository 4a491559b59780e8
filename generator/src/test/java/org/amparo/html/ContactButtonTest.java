package org.amparo.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.amparo.model.Address;
import org.amparo.model.Contact;
import org.amparo.model.Language;
import org.amparo.testing.Contacts;
import org.amparo.testing.TestSite;
import org.amparo.text.Messages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactButtonTest {

  private static final Language ES = new Language("es");
  private static final Address PAGE = new Address("es/derechos/x.html");
  private static final Address CONTACTS = new Address("es/contactos.html");

  @ParameterizedTest
  @CsvSource({
    "Línea 100, 100, Línea 100",
    "'SAMU 106, ambulancia', 106, 'SAMU 106, ambulancia'",
    "Policía, 105, Policía 105",
    "Línea 1000, 100, Línea 1000 100",
    "Central (054) 12, (054) 12, Central (054) 12",
  })
  void aNumberIsSaidOnceAndStandsOut(String name, String phone, String words) throws IOException {
    Element button = button(name, phone);
    assertEquals(words, button.select(".call-name").text());
    assertEquals(List.of(phone), button.select(".call-number").eachText());
  }

  @Test
  void withoutANumberTheButtonLeadsToTheContact() throws IOException {
    Element button = button("Defensoría", "");
    assertEquals("../contactos.html#id", button.attr("href"));
    assertEquals("call more", button.className());
    assertEquals(List.of(), button.select(".call-number").eachText());
  }

  /** From the message files, then from the JDK, then in the language itself. */
  @ParameterizedTest
  @CsvSource({
    "es, 'quechua, portugués, shipibo-konibo'",
    "en, 'Quechua, Portuguese, Shipibo-Konibo'",
    "ay, 'Runasimi, português, shipibo-konibo'",
  })
  void languageNamesIgnoreTheMachinesLanguage(String page, String names) throws IOException {
    Path templates = TestSite.basedir().resolve("templates");
    Path file = templates.resolve("messages_" + page.replace("ay", "es") + ".properties");
    String own = "\ntongue.shp=" + names.substring(names.lastIndexOf(' ') + 1);
    Locale machine = Locale.getDefault();
    try {
      for (String spoken : List.of("en", "es", "de")) {
        Locale.setDefault(Locale.forLanguageTag(spoken));
        Messages words =
            Messages.read(
                new Language(page), List.of(new StringReader(Files.readString(file) + own)));
        assertEquals(
            names, new ContactButton(words).languageNames(List.of("qu", "pt", "shp")), spoken);
      }
    } finally {
      Locale.setDefault(machine);
    }
  }

  private static Element button(String name, String phone) throws IOException {
    Messages words = Messages.read(ES, List.of(new StringReader("need.health=Salud")));
    Contact contact = Contacts.of("id", name, phone);
    String markup = new ContactButton(words).button(contact, PAGE, CONTACTS).markup();
    return Jsoup.parseBodyFragment(markup).body().child(0);
  }
}
