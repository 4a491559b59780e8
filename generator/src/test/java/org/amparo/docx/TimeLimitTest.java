package org.amparo.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeLimitTest {

  private static final Duration HOUR = Duration.ofHours(1);

  @TempDir private Path folder;

  @Test
  void workThatNeverEndsIsTooLong() {
    CountDownLatch never = new CountDownLatch(1);
    DocxException refusal =
        assertThrows(
            DocxException.class,
            () ->
                TimeLimit.run(
                    Duration.ofMillis(1),
                    () -> {
                      never.await();
                      return "";
                    }));
    assertEquals("import.refused.long", refusal.key());
    never.countDown();
  }

  @Test
  void aDocumentHasATimeLimit() throws IOException {
    Path file = RawPackage.of("<w:p/>".repeat(20_000)).save(folder.resolve("in.docx"));
    PartReader reader = new PartReader();
    CleanDocument document = CleanDocument.of(DocxPackage.read(file, reader), reader);
    assertThrows(DocxException.class, () -> DocxImporter.read(document, "in", Duration.ZERO));
    assertTrue(DocxImporter.read(document, "in", HOUR).markdown().contains(RawPackage.WORDS));
  }

  @Test
  void workWithoutMemoryIsTooLong() {
    DocxException refusal =
        assertThrows(
            DocxException.class,
            () ->
                TimeLimit.run(
                    HOUR,
                    () -> {
                      throw new OutOfMemoryError();
                    }));
    assertEquals("import.refused.long", refusal.key());
  }

  @Test
  void aMistakeOfOursIsNoRefusal() {
    assertThrows(
        IllegalStateException.class,
        () ->
            TimeLimit.run(
                HOUR,
                () -> {
                  throw new ArithmeticException();
                }));
  }
}
