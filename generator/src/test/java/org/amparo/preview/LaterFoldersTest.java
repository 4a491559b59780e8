package org.amparo.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amparo.problem.Problem;
import org.amparo.source.SiteFolder;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is made, or goes, while the preview runs is noticed like a file. */
class LaterFoldersTest {

  @TempDir private Path folder;

  @Test
  void aNeedThatIsAddedWorksAndOneThatIsTakenAwayDoesNot() throws Exception {
    Path invalid = TestSite.fixture("sites-invalid/G108-need-unknown/content");
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    TestSite.copy(folder.resolve("content"), invalid);
    Path templates = folder.resolve("templates");
    try (SiteFolder opened = SiteFolder.open(folder);
        Preview preview = Previews.of(opened)) {
      assertErrors(List.of("G108"), preview);
      for (int time = 1; time <= 2; time++) {
        Files.createDirectory(templates);
        Files.writeString(templates.resolve("messages_es.properties"), "need.shelter=Albergues\n");
        assertErrors(List.of("G606"), preview);
        Files.writeString(templates.resolve("messages_en.properties"), "need.shelter=Shelters\n");
        assertErrors(List.of(), preview);
        Files.delete(templates.resolve("messages_en.properties"));
        Files.delete(templates.resolve("messages_es.properties"));
        Files.delete(templates);
        assertErrors(List.of("G108"), preview);
      }
    }
  }

  /** Waits ten seconds at most. */
  private static void assertErrors(List<String> codes, Preview preview)
      throws InterruptedException {
    for (int tries = 0; tries < 200 && !codes.equals(errors(preview)); tries++) {
      Thread.sleep(50);
    }
    assertEquals(codes, errors(preview));
  }

  private static List<String> errors(Preview preview) {
    return preview.view().problems().stream()
        .filter(Problem::isError)
        .map(p -> p.code().code())
        .toList();
  }
}
