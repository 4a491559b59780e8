package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.amparo.cli.CommandLine;
import org.amparo.testing.TestSite;
import org.amparo.testing.Tools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A failure of the disk is one sentence, and the previous site stays whole. */
class DiskTroubleTest {

  @TempDir private Path folder;

  private TestSite site;
  private Path disk;
  private boolean mounted;

  @BeforeEach
  void makeASite() throws IOException {
    disk = folder.resolve("disk");
    site = TestSite.copy(folder.resolve("site"), TestSite.fixture("sites/pair")).confirmed();
  }

  @AfterEach
  void takeTheDiskOut() throws IOException, InterruptedException {
    if (mounted) { // refused while anything still writes there
      assertEquals(0, Tools.run(folder, List.of("umount", disk.toString())).code());
    }
  }

  /**
   * Mounts an empty disk of this size in kB. Only root may do so; otherwise the test is skipped.
   */
  private void putIn(int kilobytes) throws IOException, InterruptedException {
    Path mount = Tools.require("mount", "mount");
    Files.createDirectories(disk);
    String size = "size=" + kilobytes + "k";
    String name = disk.toString();
    Tools.requireSuccess(
        folder, List.of(mount.toString(), "-t", "tmpfs", "-o", size, "tmpfs", name));
    mounted = true;
  }

  private TestSite.Run build() throws IOException {
    return site.run("build", "--out", disk.resolve("site").toString());
  }

  private static void assertSaidInOneSentence(TestSite.Run run, String code) {
    String all = run.out() + run.err();
    assertEquals(CommandLine.PROBLEMS, run.code(), all);
    assertTrue(run.out().contains("  " + code + " error"), all);
    assertTrue(!all.contains("Exception") && !all.contains("\tat "), all);
  }

  @Test
  void aFullDiskKeepsThePreviousSite() throws Exception {
    putIn(4000);
    assertEquals(0, build().code());
    Map<String, String> before = TestSite.contents(disk);
    long room = Files.getFileStore(disk).getUsableSpace();
    Files.write(disk.resolve("films"), new byte[(int) room - 50_000]);
    site.edited("content/site.yml", "Guía a mano", "Otro nombre");
    assertSaidInOneSentence(build(), "G702");
    Files.delete(disk.resolve("films"));
    assertEquals(before, TestSite.contents(disk));
  }

  @Test
  void aReadOnlyDiskKeepsThePreviousSite() throws Exception {
    putIn(4000);
    assertEquals(0, build().code());
    Map<String, String> before = TestSite.contents(disk);
    Tools.requireSuccess(folder, List.of("mount", "-o", "remount,ro", disk.toString()));
    assertSaidInOneSentence(build(), "G702");
    assertEquals(before, TestSite.contents(disk));
  }

  @Test
  void overfullPamphletsAreProblems() throws Exception {
    putIn(1);
    Files.createSymbolicLink(site.root().resolve("target"), disk);
    TestSite.Run run = site.runPrinting("build");
    assertEquals(CommandLine.PROBLEMS, run.code(), run.out());
    assertTrue(run.err().contains("en el disco: "), run.err());
    assertTrue(run.err().contains("on the disk: "), run.err());
    assertTrue(!run.err().contains("\tat "), run.err());
  }

  /** Returns a site on a read-only disk. */
  private TestSite readOnly(Path... changed) throws Exception {
    putIn(4000);
    TestSite there = TestSite.copy(disk, TestSite.fixture("sites/pair")).confirmed();
    TestSite.copy(disk, changed);
    Tools.requireSuccess(folder, List.of("mount", "-o", "remount,ro", disk.toString()));
    return there;
  }

  @Test
  void aCheckThatMayNotWriteItsReportStillChecks() throws Exception {
    TestSite there = readOnly();
    TestSite.Run run = there.runPrinting("check", "--pamphlets", "--lang", "en");
    assertEquals(0, run.code(), run.out() + run.err());
    assertTrue(run.out().startsWith("Checked in "), run.out());
    List<String> said = run.err().lines().filter(l -> !l.startsWith("Pamphlets")).toList();
    assertEquals(1, said.size(), run.err());
    assertTrue(said.get(0).contains("target/report"), run.err());
  }

  @Test
  void aReportThatCannotBeWrittenHidesNoProblem() throws Exception {
    TestSite there = readOnly(TestSite.fixture("sites-invalid/G106-five-problems"));
    TestSite.Run run = there.run("check", "--format", "json");
    assertEquals(1, run.code());
    assertEquals(5, run.out().lines().filter(l -> l.contains("\"error\"")).count(), run.out());
    assertTrue(run.out().lines().allMatch(l -> l.startsWith("{")), run.out());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void aCheckOnADiskWithoutRoomStillChecks() throws Exception {
    putIn(1);
    Files.createSymbolicLink(site.root().resolve("target"), disk);
    TestSite.Run run = site.runPrinting("check", "--pamphlets");
    assertEquals(0, run.code(), run.out() + run.err());
    assertTrue(run.err().contains("target/report"), run.err());
  }

  @Test
  void aSiteIsMadeThoughItsReportIsNot() throws Exception {
    TestSite there = readOnly();
    Path out = folder.resolve("out/site");
    TestSite.Run run = there.run("build", "--out", out.toString());
    assertEquals(0, run.code(), run.out() + run.err());
    assertTrue(Files.exists(out.resolve("index.html")));
    assertTrue(run.err().contains("target/report"), run.err());
  }

  @Test
  void aFolderWhereAnotherBuildWritesIsLeftToIt() throws Exception {
    assertEquals(0, build().code());
    Map<String, String> before = TestSite.contents(disk);
    Path lock = Files.createDirectories(disk.resolve(".site-12345")).resolve(".staging");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      assertTrue(held.isValid());
      assertSaidInOneSentence(build(), "G703");
    }
    Map<String, String> after = TestSite.contents(disk);
    assertEquals("", after.remove(".site-12345/.staging"), "it is left to the other build");
    assertEquals(before, after);
    assertEquals(0, build().code());
    assertEquals(List.of(disk.resolve("site")), TestSite.children(disk));
  }
}
