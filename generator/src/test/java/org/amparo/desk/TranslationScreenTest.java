package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A translation is brought in step beside its original. */
class TranslationScreenTest extends DeskScreenTest {

  private static final String SPANISH = "content/es/derechos/detencion.md";
  private static final String ENGLISH = "content/en/rights/arrest.md";
  private static final String ADDRESS = "/es/translation?file=" + ENGLISH;
  private static final Pattern BASE = Pattern.compile("name=\"base\" value=\"(\\w+)\"");

  @BeforeEach
  void confirm() throws Exception {
    visitor.post(ADDRESS, Map.of("do", "confirm-", "by", "Ana", "base", base()));
  }

  private String base() throws Exception {
    Matcher found = BASE.matcher(visitor.get(ADDRESS).body());
    assertTrue(found.find());
    return found.group(1);
  }

  private void edit(String file, String from, String to) throws Exception {
    String text = read(file);
    assertTrue(text.contains(from), text);
    String address = "/es/guide?file=" + file;
    Matcher found = BASE.matcher(visitor.get(address).body());
    assertTrue(found.find());
    visitor.post(address, Map.of("text", text.replace(from, to), "base", found.group(1)));
    assertEquals(text.replace(from, to), read(file));
  }

  @Test
  void confirmingKeepsTheNameAndTheDay() throws Exception {
    String snapshot = read("content/.translations/arrest.en.md");
    assertTrue(snapshot.contains("by: \"Ana\""), snapshot);
    assertTrue(snapshot.contains("confirmed: " + TestSite.CLOCK), snapshot);
    String history = visitor.get("/es/history?file=" + ENGLISH).body();
    assertTrue(history.contains(" · Ana<"), history);
  }

  @Test
  void whatChangedIsMarkedWordByWord() throws Exception {
    edit(SPANISH, "Di la hora.", "Di la hora y el lugar.");
    String page = visitor.get(ADDRESS).body();
    assertTrue(page.contains("<ins> y el lugar</ins>"), page);
    assertTrue(page.contains("mark changed"), page);
  }

  @Test
  void aSectionIsSavedAndConfirmedAlone() throws Exception {
    edit(SPANISH, "Di la hora.", "Di la hora y el lugar.");
    String before = read(ENGLISH);
    String section = section(before, "now");
    String fresh = section.replace("Say the time.", "Say the time and the place.");
    assertFalse(fresh.equals(section), section);
    HttpResponse<String> answer =
        visitor.post(
            ADDRESS, Map.of("text-now", fresh, "do", "confirm-now", "by", "Eva", "base", base()));
    assertFalse(answer.body().contains("mark changed"), answer.body());
    assertEquals(before.replace(section, fresh), read(ENGLISH));
    assertTrue(read("content/.translations/arrest.en.md").contains("sections: { now:"));
  }

  @Test
  void anotherTextOnDiskIsNotOverwritten() throws Exception {
    String base = base();
    String other = read(ENGLISH) + "\nMore.\n";
    Files.writeString(folder.resolve(ENGLISH), other);
    HttpResponse<String> answer =
        visitor.post(ADDRESS, Map.of("text-now", "## Other {#now}", "do", "save", "base", base));
    assertTrue(answer.body().contains("id=\"conflict\""), answer.body());
    assertTrue(answer.body().contains("## Other"), answer.body());
    assertEquals(other, read(ENGLISH));
  }

  @Test
  void aSectionThatTheOriginalLacksIsRemoved() throws Exception {
    String before = read(ENGLISH);
    edit(ENGLISH, "## How", "## Mine {#mine}\n\nMy own.\n\n## How");
    String page = visitor.get(ADDRESS).body();
    assertTrue(page.contains("name=\"text-mine\"") && page.contains("mark surplus"), page);
    visitor.post(ADDRESS, Map.of("do", "remove-mine", "base", base()));
    assertEquals(before, read(ENGLISH));
  }

  @Test
  void anOriginalHasNoSuchScreen() throws Exception {
    assertEquals(404, visitor.get("/es/translation?file=" + SPANISH).statusCode());
  }

  private static String section(String text, String id) {
    Matcher found = Pattern.compile("(?s)## [^\n]*\\{#" + id + "}.*?(?=\n## |\\z)").matcher(text);
    assertTrue(found.find(), text);
    return found.group().strip();
  }
}
