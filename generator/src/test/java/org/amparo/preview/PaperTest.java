package org.amparo.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.TestSite;
import org.amparo.config.SiteFolder;
import org.amparo.model.Address;
import org.amparo.model.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is ready to print is made when somebody asks the preview for it, and not before. */
class PaperTest {

  @TempDir private Path folder;

  @Test
  void itIsMadeOnDemandFromTheTextOfNow() throws IOException {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    try (SiteFolder opened = SiteFolder.open(folder);
        Preview preview = Previews.of(opened)) {
      View view = preview.view();
      assertFalse(Files.exists(folder.resolve("target/pamphlets")), "nothing is made yet");
      String page = text(view, "es/imprimir.html");
      assertTrue(page.contains("pamphlets/es/arrest-a4.pdf"), page);
      assertTrue(text(view, "pamphlets/es/arrest-a4.pdf").startsWith("%PDF-"));
      assertEquals("", text(view, "pamphlets/es/none-a4.pdf"));
    }
  }

  private static String text(View view, String path) throws IOException {
    return view.file(new Address(path)).map(OutputFile::text).orElse("");
  }
}
