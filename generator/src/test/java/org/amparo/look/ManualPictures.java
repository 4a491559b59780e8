package org.amparo.look;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.preview.Preview;
import org.amparo.preview.Previews;
import org.amparo.source.SiteFolder;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the screenshots of the manual: {@code mvn test -Dtest=ManualPictures}. It is not a test and
 * runs only by name.
 */
@ExtendWith(ReadingExtension.class)
class ManualPictures {

  private static final String GUIDE = "derechos/si-la-policia-te-para";

  @TempDir private Path folder;

  @Test
  void areTaken(Reading reading) throws IOException {
    TestSite.copy(folder.resolve("content"), TestSite.basedir().resolve("content"));
    Path file = folder.resolve("content/es/" + GUIDE + ".md");
    try (SiteFolder opened = SiteFolder.open(folder);
        Preview preview = Previews.of(opened)) {
      reading.in(Reading.window(800, 560), page -> take(page, preview, file));
    }
  }

  private static void take(Page page, Preview preview, Path file) {
    try {
      String text = Files.readString(file);
      page.navigate(preview.address() + "es/" + GUIDE + ".html");
      assertThat(page.locator("#preview nav")).isVisible();
      shot(page, "preview");
      Files.writeString(file, text.replaceFirst("(?m)^status: .*", "status: publicada"));
      assertThat(page.locator("#preview .problems")).isVisible();
      shot(page, "problem");
      Files.writeString(file, text);
      assertThat(page.locator("#preview .problems")).hasCount(0);
      String draft = text.replaceFirst("(?m)^id: .*", "id: nueva");
      draft = draft.replaceFirst("(?m)^title: .*", "title: Una guía nueva");
      draft = draft.replaceFirst("(?m)^status: .*", "status: draft");
      Files.writeString(file.resolveSibling("nueva.md"), draft);
      assertThat(page.locator("#preview summary")).isVisible();
      page.navigate(preview.address() + "es/derechos/nueva.html");
      assertThat(page.locator("#preview .draft")).isVisible();
      shot(page, "draft");
      page.setViewportSize(1100, 760);
      page.navigate(preview.address() + ".preview/report");
      shot(page, "report");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void shot(Page page, String name) {
    Path file = TestSite.basedir().resolve("generator/docs/manual/" + name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
  }
}
