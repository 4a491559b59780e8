package org.amparo.preview;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.source.SiteFolder;
import org.amparo.testing.TestSite;
import org.amparo.testing.Until;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each sentence over a page is true of that page. */
class PanelTest {

  private static final String SPANISH = "content/es/derechos/detencion.md";
  private static final String ENGLISH = "content/en/rights/arrest.md";
  private static final String SPANISH_PAGE = "es/derechos/detencion.html";
  private static final String ENGLISH_PAGE = "en/rights/arrest.html";
  private static final String GONE = "No hay ninguna página en esta dirección";
  private static final String EARLIER = "Ves el último texto sin errores";
  private static final String NOW = "Ves el texto de ahora";
  private static final String HELD = "puede que no veas aquí tus últimos cambios";
  private static final String OTHER = "El texto de esta página está al día";
  private static final String NEVER = "antes de poder mostrar esta página";

  @TempDir private Path folder;

  private SiteFolder opened;
  private Preview preview;

  @BeforeEach
  void makeTheSite() throws IOException {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
  }

  /** Starts the preview, and waits for its first site. */
  private void start() throws Exception {
    opened = SiteFolder.open(folder);
    preview = Previews.of(opened);
    get(".preview/report");
  }

  @AfterEach
  void stop() throws IOException {
    preview.close();
    opened.close();
  }

  private void edit(String file, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertTrue(text.contains(from), text);
    Files.writeString(folder.resolve(file), text.replace(from, to));
  }

  private String get(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(preview.address() + address)).build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.ofString())
        .body()
        .replace('\n', ' ');
  }

  private String panel(String page) throws Exception {
    return get(".preview/panel?/" + page);
  }

  /** Waits until the panel over a page says something, ten seconds at most. */
  private String expect(String page, String sentence) throws Exception {
    Until.holds(() -> panel(page).contains(sentence));
    String panel = panel(page);
    assertTrue(panel.contains(sentence), panel);
    return panel;
  }

  @Test
  void whatIsThereIsNotCalledGone() throws Exception {
    start();
    for (String page : new String[] {"es/imprimir.html", "es/guardar.html", "404.html"}) {
      assertFalse(panel(page).contains("class=\"draft\""), page);
    }
    assertFalse(panel("downloads/arrest-es.html").contains("class=\"draft\""));
  }

  @Test
  void aMistypedAddressIsNotCalledDeleted() throws Exception {
    start();
    String panel = panel("es/derechos/detncion.html");
    assertTrue(panel.contains(GONE), panel);
    assertFalse(panel.contains("ya no existe"), panel);
  }

  @Test
  void aTranslationThatStandsInIsNoOriginal() throws Exception {
    edit(SPANISH, "status: published", "status: draft");
    start();
    String page = get("es/derechos/arrest.html");
    assertTrue(page.contains("traducción a otro idioma"), page);
    assertFalse(page.contains("texto original"), page);
  }

  @Test
  void anOriginalThatStandsInIsCalledSo() throws Exception {
    Files.delete(folder.resolve(ENGLISH));
    start();
    assertTrue(get("en/rights/detencion.html").contains("This is the original text."));
  }

  /** The notice that the original has changed is new, the text below it is not. */
  @Test
  void underANewNoticeOnlyTheTextIsEarlier() throws Exception {
    start();
    edit(SPANISH, "Di la hora.", "Di la hora y el lugar.");
    edit(ENGLISH, "status: published", "status: publihsed");
    String panel = expect(ENGLISH_PAGE, EARLIER);
    assertFalse(panel.contains("como estaba"), panel);
    assertTrue(get(ENGLISH_PAGE).contains("The original text of this part has changed"));
  }

  @Test
  void aTextThatNeverWasRightIsThatOfNow() throws Exception {
    edit(SPANISH, "Di la hora.", "Di la [hora](nada.md).");
    start();
    expect(SPANISH_PAGE, NOW);
    edit(SPANISH, "No corras.", "No corras nunca.");
    assertTrue(Until.holds(() -> get(SPANISH_PAGE).contains("No corras nunca.")));
    expect(SPANISH_PAGE, NOW);
  }

  @Test
  void anErrorInAnotherTextLeavesAPageUpToDate() throws Exception {
    start();
    edit(ENGLISH, "status: published", "status: publihsed");
    expect(SPANISH_PAGE, OTHER);
    expect("en/rights/index.html", HELD);
  }

  /** Its address does not tell its file. */
  @Test
  void aNumberedPageThatCannotBeShownSaysSo() throws Exception {
    String config = Files.readString(folder.resolve("content/site.yml"));
    Files.writeString(
        folder.resolve("content/site.yml"), config + "discreet: { addresses: numbered }\n");
    edit(SPANISH, "status: published", "status: publihsed");
    start();
    String panel = panel("es/derechos/530940.html");
    assertTrue(panel.contains(NEVER), panel);
    assertFalse(panel.contains(GONE), panel);
  }

  @Test
  void aDraftIsListedByItsFile() throws Exception {
    edit(SPANISH, "status: published", "status: draft");
    start();
    String panel = panel("es/index.html");
    assertTrue(panel.contains(">es/derechos/detencion.md</a>"), panel);
  }

  @Test
  void anErrorOfTheWholeSiteHoldsEveryPage() throws Exception {
    start();
    edit("content/site.yml", "languages: [es, en]", "languages: es, en");
    assertFalse(expect(SPANISH_PAGE, HELD).contains(OTHER));
  }

  @Test
  void aPageThatCannotBeShownCountsItsOwnErrors() throws Exception {
    edit(SPANISH, "---\nid: arrest", "---\nid: [");
    edit(ENGLISH, "status: published", "status: publihsed");
    start();
    String panel = panel(SPANISH_PAGE);
    assertTrue(panel.contains("Hay algo que corregir " + NEVER), panel);
  }
}
