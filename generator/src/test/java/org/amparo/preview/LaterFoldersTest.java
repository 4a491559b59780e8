package org.amparo.preview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amparo.problem.Problem;
import org.amparo.source.SiteFolder;
import org.amparo.testing.TestSite;
import org.amparo.testing.Until;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is made, or goes, while the preview runs is noticed like a file. */
class LaterFoldersTest {

  @TempDir private Path folder;

  @Test
  void anAddedNeedWorksAndARemovedOneDoesNot() throws Exception {
    Path invalid = TestSite.fixture("sites-invalid/G108-need-unknown/content");
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    TestSite.copy(folder.resolve("content"), invalid);
    Path templates = folder.resolve("templates");
    try (SiteFolder opened = SiteFolder.open(folder);
        Preview preview = Previews.of(opened)) {
      Until.equal(List.of("G108"), () -> errors(preview));
      for (int time = 1; time <= 2; time++) {
        Files.createDirectory(templates);
        Files.writeString(templates.resolve("messages_es.properties"), "need.shelter=Albergues\n");
        Until.equal(List.of("G606"), () -> errors(preview));
        Files.writeString(templates.resolve("messages_en.properties"), "need.shelter=Shelters\n");
        Until.equal(List.of(), () -> errors(preview));
        Files.delete(templates.resolve("messages_en.properties"));
        Files.delete(templates.resolve("messages_es.properties"));
        Files.delete(templates);
        Until.equal(List.of("G108"), () -> errors(preview));
      }
      Path content = folder.resolve("content");
      Files.writeString(content.resolve("messages_es.properties"), "need.shelter=Albergues\n");
      Until.equal(List.of("G606"), () -> errors(preview));
    }
  }

  private static List<String> errors(Preview preview) {
    return preview.state().problems().stream()
        .filter(Problem::isError)
        .map(p -> p.code().code())
        .toList();
  }
}
