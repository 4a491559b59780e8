package org.amparo.preview;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import org.amparo.source.SiteFolder;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlyReadingTest {

  /** Longer than the build waits for a question. */
  private static final long LATER_MILLIS = 3000;

  @TempDir private Path folder;

  @Test
  void theFirstBuildWaitsForIt() throws Exception {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    try (SiteFolder site = SiteFolder.open(folder);
        LiveSite first = new LiveSite(site, LocalDate.parse(TestSite.CLOCK))) {
      first.state(); // so that the next build is quick
    }
    try (SiteFolder site = SiteFolder.open(folder);
        LiveSite live = new LiveSite(site, LocalDate.parse(TestSite.CLOCK))) {
      CountDownLatch reading = new CountDownLatch(1);
      CountDownLatch read = new CountDownLatch(1);
      Thread reader = new Thread(() -> live.early(() -> awaited(reading, read)));
      reader.start();
      reading.await();
      Thread.sleep(LATER_MILLIS);
      assertFalse(live.isReady());
      read.countDown();
      assertTrue(live.state().site().isPresent());
      reader.join();
    }
  }

  private static boolean awaited(CountDownLatch reading, CountDownLatch read) {
    reading.countDown();
    try {
      read.await();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
