package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.amparo.source.SiteFolder;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A second start finds the desk that runs. */
class RunningDeskTest {

  @TempDir private Path folder;

  @BeforeEach
  void makeTheSite() throws IOException {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
  }

  @Test
  void itIsFoundWhileItRuns() throws IOException {
    try (SiteFolder opened = SiteFolder.open(folder)) {
      RunningDesk running = new RunningDesk(opened);
      assertEquals(Optional.empty(), running.address());
      Desk desk = Desks.of(opened);
      assertEquals(Optional.of(desk.address()), running.address());
      String file = Files.readString(folder.resolve(".amparo/desk"));
      desk.close();
      assertEquals(Optional.empty(), running.address());
      Path left = Files.createDirectories(folder.resolve(".amparo")).resolve("desk");
      Files.writeString(left, file); // as after a crash
      assertEquals(Optional.empty(), running.address());
    }
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void onlyItsOwnerReadsTheKey() throws IOException {
    try (SiteFolder opened = SiteFolder.open(folder);
        Desk desk = Desks.of(opened)) {
      Path file = folder.resolve(".amparo/desk");
      assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
      assertFalse(desk.address().toString().isEmpty());
    }
  }
}
