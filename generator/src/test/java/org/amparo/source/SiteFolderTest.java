package org.amparo.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {

  /** A template of the program. */
  private static final String TEMPLATE = "templates/guide.ftl";

  private final Path root;
  private final SiteFolder folder;

  SiteFolderTest(@TempDir Path root) throws IOException {
    this.root = root.toAbsolutePath().normalize();
    this.folder = SiteFolder.open(root);
  }

  @AfterEach
  void close() throws IOException {
    folder.close();
  }

  private Path write(String path) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, "own");
  }

  @Test
  void programsFileIsUsedWhereTheFolderHasNone() throws IOException {
    Path file = folder.resource(TEMPLATE).orElseThrow();
    assertFalse(file.startsWith(root));
    assertNotEquals("own", Files.readString(file));
  }

  @Test
  void ownFileWinsOverTheProgramsOfTheSamePath() throws IOException {
    Path own = write(TEMPLATE);
    assertEquals(Optional.of(own), folder.resource(TEMPLATE));
    assertEquals(own, folder.resources("templates").get(TEMPLATE));
  }

  @Test
  void missingResourceIsEmpty() throws IOException {
    Files.createDirectories(root.resolve("templates/no.ftl"));
    assertEquals(Optional.empty(), folder.resource("templates/no.ftl"));
  }

  @Test
  void resourcesOfBothAreListedTogetherAndSorted() throws IOException {
    Path own = write("templates/aaa/own.ftl");
    Map<String, Path> resources = folder.resources("templates");
    assertEquals(own, resources.get("templates/aaa/own.ftl"));
    assertTrue(resources.containsKey(TEMPLATE));
    assertEquals(List.copyOf(new TreeSet<>(resources.keySet())), List.copyOf(resources.keySet()));
  }

  @Test
  void missingFolderHasNoResources() {
    assertEquals(Map.of(), folder.resources("nowhere"));
  }

  @Test
  void filesAreSortedWithoutHiddenOnes() throws IOException {
    for (String path :
        List.of(
            "c/z.md", "c/b/2.md", "c/b/1.md", "c/a.md", "c/.DS_Store", "c/.git/config", "c/b/.x")) {
      write(path);
    }
    assertEquals(
        List.of("c/a.md", "c/b/1.md", "c/b/2.md", "c/z.md"),
        SiteFolder.files(root.resolve("c")).stream().map(folder::name).toList());
  }

  @Test
  void missingFolderHasNoFiles() {
    assertEquals(List.of(), SiteFolder.files(root.resolve("content")));
  }

  @Test
  void nameIsThePathFromTheFolder() {
    assertEquals("content/es/a.md", folder.name(root.resolve("content/x/../es/./a.md")));
  }

  @Test
  void contentIsInTheFolder() {
    assertEquals(root, folder.root());
    assertEquals(root.resolve("content"), folder.content());
  }

  @Test
  void whatALinkLeadsToIsNotUsed() throws IOException {
    Path elsewhere = write("elsewhere/guide.ftl").resolveSibling("");
    Files.createSymbolicLink(root.resolve("templates"), elsewhere);
    assertFalse(folder.resource(TEMPLATE).orElseThrow().startsWith(root));
    assertFalse(folder.resources("templates").get(TEMPLATE).startsWith(root));
    assertEquals(List.of(root.resolve("templates")), folder.linkedResources());
  }

  @Test
  void plainFilesAreNoLinks() throws IOException {
    write(TEMPLATE);
    write("assets/icons/a.png");
    assertEquals(List.of(), folder.linkedResources());
  }

  /** The attributes of a junction, as Java on Windows reports them. */
  @Test
  void aJunctionOfWindowsIsNoFolder() {
    assertFalse(SiteFolder.isPlainFolder(attributes(true)));
    assertTrue(SiteFolder.isPlainFolder(attributes(false)));
  }

  private static BasicFileAttributes attributes(boolean other) {
    Object proxy =
        Proxy.newProxyInstance(
            SiteFolderTest.class.getClassLoader(),
            new Class<?>[] {BasicFileAttributes.class},
            (self, method, arguments) ->
                switch (method.getName()) {
                  case "isDirectory" -> true;
                  case "isOther" -> other;
                  default -> throw new UnsupportedOperationException(method.getName());
                });
    return (BasicFileAttributes) proxy;
  }
}
