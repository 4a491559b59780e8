package org.amparo.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.model.Address;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SiteWriterTest {

  private static final int BLOCK = 1024;

  private FileSystem disk;
  private Path out;

  @BeforeEach
  void makeADiskOfAHundredBlocks() {
    disk =
        Jimfs.newFileSystem(
            Configuration.unix().toBuilder().setBlockSize(BLOCK).setMaxSize(100 * BLOCK).build());
    out = disk.getPath("/work/target/site");
  }

  @AfterEach
  void closeIt() throws IOException {
    disk.close();
  }

  private static List<OutputFile> site(String word) {
    return Stream.of("index.html", "404.html", "sitemap.xml", "es/a/b.html")
        .map(path -> OutputFile.of(new Address(path), word + " " + path))
        .toList();
  }

  private List<Problem> write(List<OutputFile> files) {
    return SiteWriter.write(files, out, "site");
  }

  private static List<ProblemCode> codes(List<Problem> problems) {
    return problems.stream().map(Problem::code).toList();
  }

  private void assertHolds(String word) throws IOException {
    assertEquals(word + " es/a/b.html", Files.readString(out.resolve("es/a/b.html")));
    try (Stream<Path> beside = Files.list(out.getParent())) {
      assertEquals(List.of(out), beside.toList(), "nothing is left beside it");
    }
  }

  @Test
  void aSiteIsWrittenWhereThereWasNone() throws IOException {
    assertEquals(List.of(), write(site("new")));
    assertHolds("new");
  }

  @Test
  void aNewSiteReplacesTheOldOneWhole() throws IOException {
    List<OutputFile> old = new ArrayList<>(site("old"));
    old.add(OutputFile.of(new Address("es/gone.html"), "a page of before"));
    write(old);
    assertEquals(List.of(), write(site("new")));
    assertHolds("new");
    assertFalse(Files.exists(out.resolve("es/gone.html")));
  }

  @Test
  void onlyWhatChangedIsWrittenAgain() throws IOException {
    write(site("old"));
    FileTime before = FileTime.fromMillis(1);
    for (String path : List.of("index.html", "404.html", "sitemap.xml", "es/a/b.html")) {
      Files.setLastModifiedTime(out.resolve(path), before);
    }
    Files.writeString(out.resolve("404.html"), "old 4O4.html");
    List<OutputFile> next = new ArrayList<>(site("old"));
    next.set(2, OutputFile.of(new Address("sitemap.xml"), "new sitemap.xml"));
    assertEquals(List.of(), write(next));
    assertEquals(before, Files.getLastModifiedTime(out.resolve("index.html")));
    assertEquals(before, Files.getLastModifiedTime(out.resolve("es/a/b.html")));
    assertNotEquals(before, Files.getLastModifiedTime(out.resolve("sitemap.xml")));
    assertEquals("new sitemap.xml", Files.readString(out.resolve("sitemap.xml")));
    assertEquals("old 404.html", Files.readString(out.resolve("404.html")), "it was damaged");
  }

  @Test
  void aFullDiskLeavesTheOldSiteWhole() throws IOException {
    write(site("old"));
    OutputFile large = OutputFile.of(new Address("large.html"), "x".repeat(200 * BLOCK));
    List<OutputFile> files = Stream.concat(site("new").stream(), Stream.of(large)).toList();
    assertEquals(List.of(ProblemCode.CANNOT_WRITE), codes(write(files)));
    assertHolds("old");
  }

  @Test
  void aFullDiskLeavesAMixedFolderAsItWas() throws IOException {
    write(site("old"));
    Files.writeString(out.resolve("CNAME"), "theirs");
    OutputFile large = OutputFile.of(new Address("large.html"), "x".repeat(200 * BLOCK));
    List<OutputFile> files = Stream.concat(site("new").stream(), Stream.of(large)).toList();
    assertEquals(List.of(ProblemCode.CANNOT_WRITE), codes(write(files)));
    assertHolds("old");
    assertEquals("theirs", Files.readString(out.resolve("CNAME")));
  }

  /** Makes a folder as a killed build leaves it. */
  private Path left(String name, String... folders) throws IOException {
    Path left = Files.createDirectories(out.resolveSibling(name));
    for (String folder : folders) {
      Files.createDirectories(left.resolve(folder));
    }
    Files.createFile(left.resolve(".staging"));
    return left;
  }

  @Test
  void aRunKilledBetweenTheTwoMovesIsMended() throws IOException {
    write(site("old"));
    Path left = left(".site-12345", "new/es");
    Files.move(out, left.resolve("old"));
    OutputFile large = OutputFile.of(new Address("large.html"), "x".repeat(200 * BLOCK));
    assertEquals(List.of(ProblemCode.CANNOT_WRITE), codes(write(List.of(large))));
    assertHolds("old");
    assertEquals(List.of(), write(site("new")));
    assertHolds("new");
  }

  @Test
  void aSiteThatWasDeletedInPartIsNotTakenForOne() throws IOException {
    write(site("old"));
    Path left = left(".site-12345");
    Files.move(out, left.resolve("gone"));
    Files.delete(left.resolve("gone/index.html"));
    OutputFile large = OutputFile.of(new Address("large.html"), "x".repeat(200 * BLOCK));
    write(List.of(large));
    assertFalse(Files.exists(out));
  }

  @Test
  void emptyFoldersOfKilledRunsGo() throws IOException {
    write(site("old"));
    Files.createDirectory(out.resolveSibling(".site-12345"));
    Files.createDirectory(out.resolveSibling(".site-99"));
    write(site("new"));
    assertHolds("new");
  }

  @Test
  void anUpdateThatWasCutShortIsFinished() throws IOException {
    List<OutputFile> old = new ArrayList<>(site("old"));
    old.add(OutputFile.of(new Address("es/gone.html"), "a page of before"));
    write(old);
    Files.writeString(out.resolve("CNAME"), "theirs");
    // the leftover of a build that was killed before it deleted files
    String list = Files.readString(out.resolve(".files"));
    Files.writeString(out.resolve(".files"), list + "es/added.html\n");
    Files.writeString(out.resolve("es/added.html"), "added");
    Files.createDirectories(left(".site-12345", "new").resolve("new/es"));
    assertEquals(List.of(), write(site("new")));
    assertHolds("new");
    assertFalse(Files.exists(out.resolve("es/gone.html")));
    assertFalse(Files.exists(out.resolve("es/added.html")));
    assertTrue(Files.exists(out.resolve("CNAME")));
  }

  @Test
  void filesOfAnotherKindAreSomebodyElses() throws IOException {
    write(site("old"));
    List<Problem> problems = SiteWriter.write(site("new"), out, "report");
    assertEquals(List.of(ProblemCode.NOT_OUR_FOLDER), codes(problems));
    assertHolds("old");
  }

  @Test
  void aProblemOfTheDiskNamesTheFolder() {
    OutputFile large = OutputFile.of(new Address("large.html"), "x".repeat(200 * BLOCK));
    List<Problem> problems = write(List.of(large));
    assertTrue(problems.get(0).place().file().endsWith("/work/target/site"));
  }
}
