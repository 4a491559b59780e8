package org.amparo.look;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.amparo.preview.Preview;
import org.amparo.preview.Previews;
import org.amparo.source.SiteFolder;
import org.amparo.testing.SomeGuides;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The preview in Chromium while files change. */
@ExtendWith(ReadingExtension.class)
class PreviewPageTest {

  private static final String GUIDE = "derechos/si-la-policia-te-para";

  @TempDir private Path folder;

  private SiteFolder opened;
  private Preview preview;
  private Path file;
  private String text;

  @BeforeEach
  void start() throws IOException {
    SomeGuides.copy(folder);
    opened = SiteFolder.open(folder);
    preview = Previews.of(opened);
    file = folder.resolve("content/es/" + GUIDE + ".md");
    text = Files.readString(file);
  }

  @AfterEach
  void stop() throws IOException {
    preview.close();
    opened.close();
  }

  @Test
  void beforeAnythingWasBuiltItSaysWhatIsWrong(Reading reading, @TempDir Path empty)
      throws IOException {
    try (SiteFolder site = SiteFolder.open(empty);
        Preview first = Previews.of(site)) {
      reading.in(
          Reading.window(360, 640),
          page -> {
            page.navigate(first.address().toString());
            assertThat(page.locator("#preview .problems")).containsText("site.yml");
          });
    }
  }

  private void on(Reading reading, Steps steps) {
    reading.in(
        Reading.window(360, 640),
        page -> {
          page.navigate(address(GUIDE));
          assertThat(page.locator("#preview nav")).isVisible();
          assertEquals(
              "preview",
              page.evaluate(
                  "() => { const host = document.querySelector('#preview');"
                      + " const box = host.shadowRoot.querySelector('nav').getBoundingClientRect();"
                      + " const top = document.elementFromPoint(box.x + 9, box.y + box.height / 2);"
                      + " return top && top.id; }"),
              "nothing lies over the panel");
          try {
            steps.run(page);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  private String address(String page) {
    return URI.create(preview.address() + "es/" + page + ".html").toString();
  }

  private void write(String now) throws IOException {
    Files.writeString(file, now);
  }

  @Test
  void anEditShowsAndKeepsThePlaceAndWhatIsUnfolded(Reading reading) {
    on(
        reading,
        page -> {
          page.locator("main details").last().evaluate("fold => fold.open = true");
          page.evaluate("scrollTo(0, 900)");
          write(text + "\n\nUna frase nueva.\n");
          assertThat(page.getByText("Una frase nueva.")).isVisible();
          page.waitForFunction("scrollY > 800");
          // the browser may restore the scroll position before the script has opened the folds
          page.waitForFunction("[...document.querySelectorAll('main details')].pop().open");
        });
  }

  @Test
  void aBrokenGuideShowsItsLastGoodPage(Reading reading) {
    on(
        reading,
        page -> {
          String title = page.locator("h1").textContent();
          write(text.replaceFirst("(?m)^status: .*", "status: publicada"));
          assertThat(page.locator("#preview .problems")).containsText(GUIDE + ".md, línea");
          assertEquals(title, page.locator("h1").textContent());
          write(text);
          assertThat(page.locator("#preview .problems")).hasCount(0);
        });
  }

  @Test
  void aDeletedPageSaysSoAndComesBack(Reading reading) {
    on(
        reading,
        page -> {
          Files.delete(file);
          assertThat(page.locator("#preview .draft")).containsText("No hay ninguna página");
          write(text);
          assertThat(page.locator("#preview .draft")).hasCount(0);
          assertThat(page.locator("h1")).containsText("policía");
        });
  }

  @Test
  void aDraftIsShownAndMarked(Reading reading) {
    on(
        reading,
        page -> {
          Path other = file.resolveSibling("nueva.md");
          String draft =
              text.replaceFirst("(?m)^id: .*", "id: nueva")
                  .replaceFirst("(?m)^title: .*", "title: Una guía nueva")
                  .replaceFirst("(?m)^status: .*", "status: draft");
          Files.writeString(other, draft);
          assertThat(page.locator("#preview summary")).containsText("Un borrador");
          page.navigate(address("derechos/nueva"));
          assertThat(page.locator("#preview .draft")).containsText("Borrador");
          assertThat(page.locator("h1")).hasText("Una guía nueva");
        });
  }

  @Test
  void ofTwoEditsAtOnceTheLastOneShows(Reading reading) {
    AtomicBoolean shown = new AtomicBoolean();
    on(
        reading,
        page -> {
          write(text + "\n\nLa primera.\n");
          page.waitForTimeout(30);
          write(text + "\n\nLa segunda.\n");
          assertThat(page.getByText("La segunda.")).isVisible();
          shown.set(page.getByText("La primera.").count() == 0);
        });
    assertTrue(shown.get());
  }

  /** An action on a page. */
  private interface Steps {
    void run(Page page) throws IOException;
  }
}
