package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms, recordings and images beside guides or in a folder for all languages. */
class AttachmentsTest {

  private static final String GUIDE = "content/es/derechos/detencion.md";
  private static final String PAGE = "es/derechos/detencion.html";
  private static final String OTHER = "content/en/rights/arrest.md";

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void makeASite() throws IOException {
    site = TestSite.copy(folder, TestSite.fixture("sites/pair"));
  }

  private void put(String path, String begin, int size) throws IOException {
    byte[] bytes = new byte[size];
    byte[] head = begin.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(head, 0, bytes, 0, head.length);
    Files.createDirectories(folder.resolve(path).getParent());
    Files.write(folder.resolve(path), bytes);
  }

  private void append(String file, String text) throws IOException {
    site.with(file, Files.readString(folder.resolve(file)) + "\n" + text + "\n");
  }

  private Map<String, String> build() throws IOException {
    site.confirmed();
    TestSite.Run run = site.run("build", "--lang", "en");
    assertEquals(0, run.code(), run.out());
    return site.output();
  }

  @ParameterizedTest
  @CsvSource({
    "pdf, %PDF-1.7, 120400, 'PDF, 120 kB'",
    "PDF, xx%PDF-1.7, 10, 'PDF, 1 kB'",
    "docx, 'PK\u0003\u0004', 999600, 'DOCX, 1000 kB'",
    "odt, 'PK\u0003\u0004', 5000, 'ODT, 5 kB'",
    "mp3, ID3, 1234567, 'MP3, 1,2 MB'",
    "ogg, OggS, 2000000, 'OGG, 2,0 MB'",
    "opus, OggS, 2000, 'OPUS, 2 kB'",
    "m4a, 1234ftypM4A, 2000, 'M4A, 2 kB'",
  })
  void aLinkSaysKindAndSize(String ending, String begin, int size, String shown)
      throws IOException {
    put("content/es/derechos/modelo." + ending, begin, size);
    append(GUIDE, "Baja [el modelo](modelo." + ending + ").");
    Map<String, String> files = build();
    assertTrue(files.containsKey("es/derechos/modelo." + ending));
    String page = files.getOrDefault(PAGE, "").replace("&nbsp;", "\u00a0");
    String link =
        "<a href=\"modelo." + ending + "\">el modelo (" + shown.replace(" kB", "\u00a0kB");
    assertTrue(page.contains(link.replace(" MB", "\u00a0MB") + ")</a>"), page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "modelo.doc",
        "modelo.docm",
        "modelo.txt",
        "modelo.exe",
        "modelo.rtf",
        "video.mp4"
      })
  void otherFilesAreNamed(String name) throws IOException {
    put("content/es/derechos/" + name, "x", 10);
    TestSite.Run run = site.confirmed().run("check", "--lang", "en");
    assertTrue(run.out().contains("content/es/derechos/" + name + "  G005 error"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"foto.heic", "foto.HEIF", "foto.avif", "foto.tiff", "foto.bmp", "d.svg"})
  void imagesThatNotEveryPhoneShowsAreNamedOnce(String name) throws IOException {
    put("content/es/derechos/" + name, "x", 10);
    append(GUIDE, "![Una foto](" + name + ")");
    TestSite.Run run = site.confirmed().run("check", "--lang", "en");
    assertTrue(run.out().contains("content/es/derechos/" + name + "  G011 error"), run.out());
    assertFalse(run.out().contains("G416"), run.out());
  }

  @Test
  void oneFolderServesAllLanguages() throws IOException {
    Path icon = TestSite.basedir().resolve("assets/icons/icon-192.png");
    Files.createDirectories(folder.resolve("content/images/2026"));
    Files.copy(icon, folder.resolve("content/images/2026/foto.png"));
    put("content/files/modelo.pdf", "%PDF-1.7", 2000);
    for (String file : new String[] {GUIDE, OTHER}) {
      append(file, "![x](../../images/2026/foto.png) [y](../../files/modelo.pdf#page=2)");
    }
    Map<String, String> files = build();
    assertTrue(files.containsKey("images/2026/foto.png"));
    assertTrue(files.containsKey("files/modelo.pdf"));
    String page = files.getOrDefault("en/rights/arrest.html", "");
    assertTrue(page.contains("href=\"../../files/modelo.pdf#page=2\""), page);
    for (String language : new String[] {"es", "en"}) {
      String saved = files.getOrDefault("offline/" + language + ".json", "");
      assertTrue(saved.contains("images/2026/foto.png"), saved);
      assertFalse(saved.contains("modelo.pdf"), saved);
    }
  }

  @Test
  void aGuideAsksForItsFilesToBeSaved() throws IOException {
    put("content/es/derechos/modelo.pdf", "%PDF-1.7", 2000);
    put("content/es/derechos/otro.pdf", "%PDF-1.7", 2000);
    append(GUIDE, "[x](modelo.pdf)");
    site.with("content/es/nota.md", "---\nid: note\ntitle: Nota\n---\n\n[z](derechos/otro.pdf)\n");
    site.edited(GUIDE, "topic: rights", "topic: rights\nsave-files: true");
    String saved = build().getOrDefault("offline/es.json", "");
    assertTrue(saved.contains("\"es/derechos/modelo.pdf\""), saved);
    assertFalse(saved.contains("otro.pdf"), saved);
  }

  @Test
  void aRecordingIsPlayedOnThePageAndSavedOnRequest() throws IOException {
    put("content/es/derechos/voz.mp3", "ID3", 1_234_567);
    site.edited(GUIDE, "topic: rights", "topic: rights\naudio: voz.mp3");
    Map<String, String> files = build();
    String page = files.getOrDefault(PAGE, "");
    assertTrue(page.contains("<audio controls preload=\"none\" src=\"voz.mp3\">"), page);
    assertTrue(page.contains("(MP3, 1,2\u00a0MB)") || page.contains("1,2&nbsp;MB"), page);
    assertTrue(page.contains("media-src 'self'"), page);
    assertFalse(page.contains("id=\"_aloud\""), "a recording takes the place of the voice");
    assertTrue(files.containsKey("es/derechos/voz.mp3"));
    assertFalse(files.getOrDefault("offline/es.json", "").contains("voz.mp3"));
    site.edited(GUIDE, "topic: rights", "topic: rights\nsave-files: true");
    assertTrue(build().getOrDefault("offline/es.json", "").contains("\"es/derechos/voz.mp3\""));
  }

  @ParameterizedTest
  @CsvSource({"voz.pdf, G1", "falta.mp3, G4", "../../../voz.mp3, G1", "https://a.pe/b.mp3, G1"})
  void aRecordingThatIsNotThereIsNamed(String path, String code) throws IOException {
    site.edited(GUIDE, "topic: rights", "topic: rights\naudio: \"" + path + "\"");
    TestSite.Run run = site.confirmed().run("check", "--lang", "en");
    assertEquals(1, run.code(), run.out());
    assertTrue(run.out().contains(GUIDE + ":6:8  " + code), run.out());
  }

  @Test
  void filesOfDraftsAndUnusedOnesStayAtHome() throws IOException {
    put("content/es/derechos/modelo.pdf", "%PDF-1.7", 2000);
    put("content/es/derechos/solo.pdf", "x", 2000);
    String draft = Files.readString(folder.resolve(GUIDE)).replace("id: arrest", "id: other");
    site.with(
        "content/es/derechos/borrador.md",
        draft.replace("status: published", "status: draft").replace("Si te", "Cuando te")
            + "\n[x](modelo.pdf)\n");
    Map<String, String> files = build();
    assertFalse(
        files.keySet().stream().anyMatch(f -> f.endsWith(".pdf")), files.keySet()::toString);
    String said = site.run("check", "--lang", "en").out();
    assertTrue(said.contains("content/es/derechos/solo.pdf  G023 warning"), said);
    assertFalse(said.contains("G021"), said);
  }

  @Test
  void aFileThatIsTooLargeIsNamed() throws IOException {
    put("content/es/derechos/audio.mp3", "ID3", 15_000_001);
    append(GUIDE, "[x](audio.mp3)");
    TestSite.Run run = site.confirmed().run("check", "--lang", "en");
    assertTrue(run.out().contains("content/es/derechos/audio.mp3  G008 error"), run.out());
  }
}
