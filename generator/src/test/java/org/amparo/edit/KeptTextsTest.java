package org.amparo.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.edit.UnsavedTexts.Unsaved;
import org.amparo.source.SiteFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept in {@code .amparo/}: versions, unsaved texts and deleted files. */
class KeptTextsTest {

  private static final String GUIDE = "content/es/derechos/g.md";
  private static final String SNAPSHOT = "content/.translations/g.en.md";
  private static final Instant TIME = Instant.parse("2026-11-30T14:15:00.123Z");

  @TempDir private Path root;
  private SiteFolder site;

  @BeforeEach
  void open() throws IOException {
    site = SiteFolder.open(root);
    write(GUIDE, "text");
    write(SNAPSHOT, "snapshot");
  }

  @AfterEach
  void close() throws IOException {
    site.close();
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void unsavedTextsAreThereAfterARestart() throws IOException {
    Unsaved changed = new Unsaved(Optional.of("text"), "text that is");
    Unsaved fresh = new Unsaved(Optional.empty(), "a new file\r\n");
    UnsavedTexts unsaved = new UnsavedTexts(site);
    unsaved.put(GUIDE, new Unsaved(Optional.empty(), "t"));
    unsaved.put(GUIDE, changed);
    unsaved.put("content/text", fresh);
    assertEquals(Map.of(GUIDE, changed, "content/text", fresh), new UnsavedTexts(site).all());
    unsaved.remove(GUIDE);
    unsaved.remove(GUIDE);
    assertEquals(Map.of("content/text", fresh), unsaved.all());
    assertEquals("*\n", Files.readString(root.resolve(".amparo/.gitignore")));
  }

  @Test
  void deletedFilesAreBroughtBackToTheirPlaces() throws IOException {
    Bin bin = new Bin(site);
    bin.delete(List.of(GUIDE, SNAPSHOT), TIME);
    assertFalse(Files.exists(root.resolve(GUIDE)));
    assertTrue(Files.exists(root.resolve(".amparo/.gitignore")));
    write(GUIDE, "another");
    bin.delete(List.of(GUIDE), TIME);
    List<Bin.Deletion> deletions = bin.deletions();
    assertEquals(List.of(GUIDE), deletions.get(0).files());
    assertEquals(List.of(SNAPSHOT, GUIDE), deletions.get(1).files());
    bin.restore(deletions.get(1));
    assertEquals("text", Files.readString(root.resolve(GUIDE)));
    assertEquals("snapshot", Files.readString(root.resolve(SNAPSHOT)));
    EditException taken = assertThrows(EditException.class, () -> bin.restore(deletions.get(0)));
    assertEquals("edit.exists", taken.key());
    assertEquals(1, bin.deletions().size());
  }

  @Test
  void nothingIsWrittenThroughALinkOrOutside() throws IOException {
    Path outside = Files.createDirectory(root.resolve("outside"));
    Files.createSymbolicLink(root.resolve(".amparo"), outside);
    Versions versions = new Versions(site);
    EditException linked =
        assertThrows(EditException.class, () -> versions.keep(GUIDE, "text", TIME));
    assertEquals("edit.linked", linked.key());
    assertThrows(EditException.class, () -> new Bin(site).delete(List.of(GUIDE), TIME));
    assertTrue(Files.exists(root.resolve(GUIDE)));
    assertThrows(IllegalArgumentException.class, () -> versions.keep("../../x", "text", TIME));
    try (var files = Files.list(outside)) {
      assertEquals(0, files.count());
    }
  }
}
