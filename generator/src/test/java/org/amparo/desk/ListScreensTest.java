package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.amparo.testing.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The lists of the desk: what their forms and buttons write into the files. */
class ListScreensTest extends DeskScreenTest {

  private static final String CONTACTS = "content/contacts.yml";
  private static final String SITE = "content/site.yml";
  private static final String QUESTIONS = "content/questions.yml";

  private static final String FLOW =
      """
      # Las preguntas
      questions:
        - id: start
          question: { es: "¿Qué pasó?", en: "What happened?" }
          options:
            - { text: { es: "Policía", en: "Police" }, to: arrest, icon: shield }
            - { text: { es: "Llamar", en: "Call" }, to: "contact:linea-100" } # gratis
      """;

  @Override
  void prepare() throws IOException {
    write(QUESTIONS, FLOW);
    String windows = read(CONTACTS).replace("contacts:\n", "# Todos\ncontacts:\n");
    write(CONTACTS, windows.replace("\n", "\r\n"));
  }

  private Document get(String address) throws Exception {
    return Jsoup.parse(visitor.get(address).body());
  }

  /** Returns the fields of the form on a page, as a browser sends them; of boxes one a line. */
  private static Map<String, String> fields(Document page) {
    Element form = Objects.requireNonNull(page.selectFirst("form.fields"));
    Map<String, String> fields = new TreeMap<>();
    for (Element input : form.select("[name]")) {
      boolean box = List.of("checkbox", "radio").contains(input.attr("type"));
      if (!input.tagName().equals("button") && (!box || input.hasAttr("checked"))) {
        fields.merge(input.attr("name"), value(input), (one, other) -> one + "\n" + other);
      }
    }
    fields.remove("secret");
    fields.put("do", Objects.requireNonNull(form.selectFirst("button[name=do]")).val());
    return fields;
  }

  private static String value(Element input) {
    if (input.tagName().equals("select")) {
      Element chosen = input.selectFirst("option[selected]");
      return chosen == null ? "" : chosen.val();
    }
    return input.tagName().equals("textarea")
        ? input.wholeText().replaceFirst("^\n", "").replace("\n", "\r\n")
        : input.val();
  }

  /** Sends the form of a page with other values. */
  private Document save(String address, Map<String, String> changes) throws Exception {
    Map<String, String> fields = fields(get(address));
    fields.putAll(changes);
    return Jsoup.parse(visitor.post(address.replaceFirst("[?&]item=.*", ""), fields).body());
  }

  /** Sends the form of a button on a page. */
  private Document tap(String address, String row, String action) throws Exception {
    Element form = Objects.requireNonNull(get(address).selectFirst(row + " form"));
    Map<String, String> fields = new TreeMap<>(Map.of("do", action));
    form.select("input").forEach(i -> fields.put(i.attr("name"), i.val()));
    fields.remove("secret");
    return Jsoup.parse(visitor.post(form.attr("action"), fields).body());
  }

  @Test
  void savingWithoutAChangeChangesNoByte() throws Exception {
    Map<String, String> before = TestSite.contents(folder.resolve("content"));
    List<String> forms =
        List.of(
            "/es/contacts?item=0",
            "/es/contacts?item=1",
            "/en/words?item=0",
            "/es/site",
            "/es/site?item=1",
            "/es/questions?item=0",
            "/es/questions?q=start&item=1");
    for (String form : forms) {
      Document page = save(form, Map.of());
      assertTrue(page.select(".refused").isEmpty(), form + page.select(".refused"));
      assertEquals(before, TestSite.contents(folder.resolve("content")), form);
    }
  }

  @Test
  void aChangedFieldChangesItsLineOnly() throws Exception {
    String before = read(CONTACTS);
    save("/es/contacts?item=0", Map.of("phone", "101"));
    assertEquals(before.replace("\"100\"", "\"101\""), read(CONTACTS));
    String site = read(SITE);
    save("/es/site", Map.of("name.es", "Apuntes"));
    assertEquals(site.replace("Guía a mano", "Apuntes"), read(SITE));
  }

  @Test
  void textsWithTheNumberFromBeforeAreListed() throws Exception {
    Path guide = folder.resolve("content/es/derechos/detencion.md");
    Files.writeString(guide, Files.readString(guide) + "\nO al 900-000-000.\n");
    visitor = desk.open(folder);
    Document page = save("/es/contacts?item=1", Map.of("whatsapp", "900 000 001"));
    assertEquals("Si te detienen: O al 900-000-000.", page.select("#i1 .what li").text());
    String link = page.select("#i1 .what li a").attr("href");
    assertTrue(get(link).select("[data-editor]").attr("data-line").matches("[1-9]\\d*"), link);
    page = save("/es/contacts?item=0", Map.of("phone", "101"));
    assertTrue(page.select("#i0 .what li").text().contains("If you are arrested: Call Line 100."));
    assertTrue(save("/es/contacts?item=0", Map.of("need", "violence")).select("li li").isEmpty());
  }

  @Test
  void aNumberThatAContactStillHasIsNotOld() throws Exception {
    Path guide = folder.resolve("content/es/derechos/detencion.md");
    Files.writeString(guide, Files.readString(guide) + "\nO al 900-000-000.\n");
    visitor = desk.open(folder);
    String contact = "/es/contacts?item=1";
    assertTrue(save(contact, Map.of("whatsapp", "900-000-000")).select("li li").isEmpty());
    assertTrue(save(contact, Map.of("phone", "900000000")).select("li li").isEmpty());
    assertTrue(save(contact, Map.of("phone", "900 000 002")).select("li li").isEmpty());
    assertFalse(save(contact, Map.of("whatsapp", "")).select("li li").isEmpty());
  }

  @Test
  void aProblemIsShownAtItsField() throws Exception {
    String before = read(CONTACTS);
    Document page = save("/es/contacts?item=0", Map.of("phone", "100 o 105", "name.es", ""));
    assertEquals(before, read(CONTACTS));
    assertNotNull(page.selectFirst("#f-phone[aria-invalid=true]"));
    assertEquals("100 o 105", page.select("#f-phone").val());
    assertNotNull(page.selectFirst("#f-phone-said [role=alert]"));
    assertTrue(page.select("#f-phone").attr("aria-describedby").contains("f-phone-said"));
    assertNotNull(page.selectFirst("#f-name\\.es-said .error, #f-name-said .error"), page.html());
    assertTrue(page.select("#f-email-said").isEmpty());
  }

  @Test
  void aChangeOfAnotherIsNotOverwritten() throws Exception {
    Map<String, String> fields = fields(get("/es/contacts?item=0"));
    fields.put("phone", "101");
    String other = read(CONTACTS).replace("\"100\"", "\"102\"");
    write(CONTACTS, other);
    Document refused = Jsoup.parse(visitor.post("/es/contacts", fields).body());
    assertEquals(other, read(CONTACTS));
    assertEquals("101", refused.select("#f-phone").val());
    assertEquals("102", refused.select("#f-phone-said q").text());
    visitor.post("/es/contacts", fields(refused));
    assertEquals(other.replace("\"102\"", "\"101\""), read(CONTACTS));
  }

  @Test
  void aCallOfTodayIsOneTap() throws Exception {
    String before = read(CONTACTS);
    tap("/es/contacts", "#i0", "called");
    assertEquals(before.replace("called: pending", "called: " + TestSite.CLOCK), read(CONTACTS));
  }

  @Test
  void itemsAreMovedAddedAndRemoved() throws Exception {
    tap("/es/contacts?order", "#i1", "up");
    String moved = read(CONTACTS);
    assertTrue(moved.indexOf("id: defensoria") < moved.indexOf("id: linea-100"), moved);
    Map<String, String> contact =
        Map.of(
            "name.es",
            "Línea Ñandú",
            "name.en",
            "Line",
            "need",
            "other",
            "phone",
            "123",
            "seen.source",
            "radio",
            "seen.date",
            "2026-10-10");
    Document added = save("/es/contacts?item=new", contact);
    assertTrue(added.select(".refused").isEmpty(), added.html());
    assertTrue(read(CONTACTS).startsWith(moved), read(CONTACTS));
    assertTrue(read(CONTACTS).contains("- id: linea-nandu\r\n"), read(CONTACTS));
    assertTrue(read(CONTACTS).contains("called: pending"), read(CONTACTS));
    Document question = get("/es/contacts?item=2&remove");
    Element form = Objects.requireNonNull(question.selectFirst("main form"));
    Map<String, String> fields = new TreeMap<>(Map.of("do", "remove"));
    form.select("input").forEach(i -> fields.put(i.attr("name"), i.val()));
    fields.remove("secret");
    visitor.post("/es/contacts", fields);
    assertEquals(moved, read(CONTACTS));
  }

  @Test
  void aRemovalSaysWhatItWouldBreak() throws Exception {
    String before = read(CONTACTS);
    Document page = get("/es/contacts?item=0&remove");
    assertTrue(page.select(".step").text().contains("linea-100"), page.html());
    assertEquals(before, read(CONTACTS));
  }

  /** What was typed about an item goes with it: no page would show it again. */
  @Test
  void aRemovalForgetsWhatWasTyped() throws Exception {
    for (String address : List.of("/es/questions?q=start&item=0", "/es/contacts?item=0")) {
      String key = get(address).select("[name=kept]").val();
      Map<String, String> typed =
          Map.of("kept", key, "address", address, "title", "?", "fields", "phone=1");
      assertEquals(200, visitor.post("/api/form", typed).statusCode());
      assertTrue(visitor.get("/es/").body().contains("id=\"unsaved\""));
      tap(address + "&remove", "main", "remove");
      assertFalse(visitor.get("/es/").body().contains("id=\"unsaved\""), address);
    }
  }

  @Test
  void aListThatIsMissingIsBegun() throws Exception {
    assertFalse(Files.exists(folder.resolve("content/synonyms.yml")));
    Map<String, String> group =
        Map.of("show.es", "policía", "show.en", "police", "search.es", "tombo\r\npoli");
    Document page = save("/es/synonyms?item=new", group);
    assertTrue(page.select(".refused").isEmpty(), page.html());
    String text = read("content/synonyms.yml");
    assertTrue(text.contains("id: policia") && text.contains("tombo"), text);
  }

  @Test
  void topicsAreMovedAndAdded() throws Exception {
    String before = read(SITE);
    tap("/es/site", "#i1", "up");
    String site = read(SITE);
    assertTrue(site.indexOf("id: reporting") < site.indexOf("id: rights"), site);
    visitor.post("/es/site", Map.of("do", "to", "to", "1", "item", "0", "was", "reporting"));
    assertEquals(before, read(SITE));
    Document page =
        save(
            "/es/site?item=new",
            Map.of("title.es", "Mi salud", "title.en", "My health", "icon", "heart"));
    assertTrue(page.select(".refused").isEmpty(), page.html());
    String added = read(SITE);
    assertTrue(added.contains("id: mi-salud") && added.contains("en: my-health"), added);
  }

  @Test
  void questionsAndOptionsAreWritten() throws Exception {
    save(
        "/es/questions?item=new",
        Map.of("question.es", "¿Dónde?", "question.en", "Where?", "id", "where"));
    assertTrue(read(QUESTIONS).startsWith(FLOW), read(QUESTIONS));
    assertTrue(read(QUESTIONS).contains("- id: where"), read(QUESTIONS));
    Map<String, String> option =
        Map.of("text.es", "En casa", "text.en", "At home", "to", "contact:defensoria");
    Document page = save("/es/questions?q=where&item=new", option);
    assertTrue(page.text().contains("En casa") && page.text().contains("Defensoría"), page.html());
    tap("/es/questions?item=0", "#i1", "up");
    String moved = read(QUESTIONS);
    assertTrue(moved.indexOf("linea-100\" } # gratis") < moved.indexOf("to: arrest"), moved);
    assertEquals(200, visitor.get("/es/questions?did=saved&at=0").statusCode());
  }

  @Test
  void aBrokenFileIsOpenedAsText() throws Exception {
    write(CONTACTS, "contacts: [");
    Document page = get("/es/contacts");
    assertNotNull(page.selectFirst("a[href='/es/guide?file=content/contacts.yml']"), page.html());
    assertEquals(200, visitor.get("/es/guide?file=content/contacts.yml").statusCode());
  }

  @Test
  void anItemThatIsGoneIsNotFound() throws Exception {
    for (String address :
        List.of("/es/contacts?item=9", "/es/site?item=9", "/es/questions?q=start&item=9")) {
      assertEquals(404, visitor.get(address).statusCode(), address);
    }
  }
}
