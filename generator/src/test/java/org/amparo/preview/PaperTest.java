package org.amparo.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.FutureTask;
import org.amparo.model.Address;
import org.amparo.output.OutputFile;
import org.amparo.source.SiteFolder;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview renders pamphlets only when they are requested. */
class PaperTest {

  @TempDir private Path folder;

  @Test
  void itIsMadeOnDemandFromTheTextOfNow() throws IOException {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    try (SiteFolder opened = SiteFolder.open(folder);
        Preview preview = Previews.of(opened)) {
      PreviewState view = preview.state();
      assertFalse(Files.exists(folder.resolve("target/pamphlets")), "nothing is made yet");
      String page = text(view, "es/imprimir.html");
      assertTrue(page.contains("pamphlets/es/arrest-a4.pdf"), page);
      assertTrue(text(view, "pamphlets/es/arrest-a4.pdf").startsWith("%PDF-"));
      assertEquals("", text(view, "pamphlets/es/none-a4.pdf"));
    }
  }

  /** Every page needs the script; a guide of a big site takes minutes to print. */
  @Test
  void nothingElseWaitsUntilItIsMade() throws Exception {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    try (SiteFolder opened = SiteFolder.open(folder);
        Preview preview = Previews.of(opened)) {
      PreviewState view = preview.state();
      FutureTask<String> paper = new FutureTask<>(() -> text(view, "pamphlets/es/arrest-a4.pdf"));
      Thread printer = new Thread(paper);
      printer.start();
      while (printer.isAlive() && !isPrinting(printer)) {
        Thread.onSpinWait();
      }
      assertFalse(text(view, "js/page.js").isEmpty());
      assertFalse(paper.isDone(), "the script came first");
      assertTrue(paper.get().startsWith("%PDF-"));
    }
  }

  private static boolean isPrinting(Thread printer) {
    return Arrays.stream(printer.getStackTrace())
        .anyMatch(call -> call.getClassName().endsWith(".Pamphlets"));
  }

  private static String text(PreviewState view, String path) throws IOException {
    return view.file(new Address(path)).map(OutputFile::text).orElse("");
  }
}
