package org.amparo.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amparo.model.Address;
import org.amparo.output.OutputFile;
import org.amparo.problem.Problem;
import org.amparo.source.SiteFolder;
import org.amparo.testing.TestSite;
import org.amparo.testing.Until;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guide that was a symbolic link for a while is read again once it is a file. */
class ReplacedFilesTest {

  @TempDir private Path folder;

  @Test
  void aLinkThatBecomesAFileAgainIsReadAgain() throws Exception {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    Path guide = folder.resolve("content/es/derechos/detencion.md");
    String text = Files.readString(guide);
    Path other = Files.writeString(folder.resolve("other.md"), text);
    try (SiteFolder opened = SiteFolder.open(folder);
        Preview preview = Previews.of(opened)) {
      Files.delete(guide);
      Files.createSymbolicLink(guide, other);
      Until.equal(List.of("G007"), () -> errors(preview));
      Files.delete(guide);
      Files.writeString(guide, text);
      Until.equal(List.of(), () -> errors(preview));
      Files.writeString(guide, text.replace("Di la hora", "Pregunta la hora"));
      Until.equal(true, () -> shown(preview).contains("Pregunta la hora"));
    }
  }

  @Test
  void aLinkThatIsDeletedIsNoProblemAnyMore() throws Exception {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    Path link = folder.resolve("content/es/derechos/otra.md");
    try (SiteFolder opened = SiteFolder.open(folder);
        Preview preview = Previews.of(opened)) {
      Files.createSymbolicLink(link, folder.resolve("content/es/derechos/detencion.md"));
      Until.equal(List.of("G007"), () -> errors(preview));
      Files.delete(link);
      Until.equal(List.of(), () -> errors(preview));
    }
  }

  private static List<String> errors(Preview preview) {
    return preview.state().problems().stream()
        .filter(Problem::isError)
        .map(p -> p.code().code())
        .toList();
  }

  private static String shown(Preview preview) throws IOException {
    return preview
        .state()
        .file(new Address("es/derechos/detencion.html"))
        .map(OutputFile::text)
        .orElse("");
  }
}
