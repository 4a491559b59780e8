package org.amparo.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amparo.config.FixedPage;
import org.amparo.model.Address;
import org.amparo.model.Language;
import org.amparo.offline.SavedPages.Titled;
import org.amparo.testing.LoadedSite;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which order the pages of a site are saved. */
class SavedPagesTest {

  private static final Path SITE = Path.of("generator/src/test/resources/sites/fallback/content");

  @TempDir Path root;

  private SavedPages pages(String language) throws IOException {
    LoadedSite read = LoadedSite.at(root);
    read.folder().close();
    return SavedPages.of(read.checked(), new Language(language));
  }

  private List<String> order() throws IOException {
    return pages("es").pages().stream().map(p -> p.address().path()).toList();
  }

  private void edit(String file, String before, String after) throws IOException {
    Path guide = root.resolve("content/es/derechos").resolve(file);
    String text = Files.readString(guide);
    assertTrue(text.contains(before), text);
    Files.writeString(guide, text.replace(before, after));
  }

  @Test
  void whatHelpsNowComesBeforeTheRest() throws IOException {
    TestSite.copy(root.resolve("content"), TestSite.basedir().resolve(SITE));
    String una = "es/derechos/una.html";
    String otra = "es/derechos/otra.html";
    List<String> first = List.of("es/index.html", "es/contactos.html", "unsaved-es.html");
    assertEquals(first, order().subList(0, 3));
    assertEquals(List.of(una, otra), order().subList(3, 5), "both say what to do now");
    assertEquals("es/derechos/index.html", order().get(5));
    edit("una.md", "{#now}", "{#rest}");
    assertEquals(List.of(otra, una), order().subList(3, 5));
    edit("una.md", "status: ", "urgent: true\nstatus: ");
    assertEquals(List.of(una, otra), order().subList(3, 5));
  }

  @Test
  void everyPageThatAllLanguagesHaveIsSaved() throws IOException {
    TestSite.copy(root.resolve("content"), TestSite.basedir().resolve(SITE));
    LoadedSite read = LoadedSite.at(root);
    read.folder().close();
    Language language = new Language("es");
    SavedPages saved = SavedPages.of(read.checked(), language);
    List<Address> pages = saved.pages().stream().map(Titled::address).toList();
    for (FixedPage page : FixedPage.values()) {
      Address address = read.checked().messages().address(language, page);
      assertTrue(page == FixedPage.AWAY || pages.contains(address), page + " is in SavedPages");
    }
  }

  @Test
  void anUntranslatedGuideKeepsItsOwnTitle() throws IOException {
    TestSite.copy(root.resolve("content"), TestSite.basedir().resolve(SITE));
    Titled guide =
        pages("en").pages().stream()
            .filter(p -> p.address().path().equals("en/rights/una.html"))
            .findFirst()
            .orElseThrow();
    assertEquals("Una guía", guide.title());
    assertEquals("es", guide.language().tag());
  }
}
