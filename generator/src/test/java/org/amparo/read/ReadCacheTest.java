package org.amparo.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.model.Language;
import org.amparo.problem.Checked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCacheTest {

  private static final Language ES = new Language("es");

  @TempDir private Path folder;

  private final ReadCache memory = new ReadCache();
  private Path file;
  private int listings;

  @BeforeEach
  void list() throws IOException {
    file = Files.writeString(folder.resolve("a.md"), "a");
    assertListings(1);
  }

  @Test
  void aChangedFileNeedsNoNewListing() throws IOException {
    Files.writeString(file, "b");
    memory.forget(file);
    assertListings(1);
  }

  @Test
  void aFileThatCameAndWentNeedsNone() {
    memory.forget(folder.resolve("4913"));
    assertListings(1);
  }

  @Test
  void aNewFileDoes() throws IOException {
    memory.forget(Files.writeString(folder.resolve("b.md"), "b"));
    assertListings(2);
  }

  @Test
  void aFileThatIsGoneDoes() throws IOException {
    Files.delete(file);
    memory.forget(file);
    assertListings(2);
  }

  @Test
  void otherLanguagesDo() {
    memory.files(List.of(ES, new Language("en")), this::listed);
    assertEquals(2, listings);
  }

  private void assertListings(int expected) {
    memory.files(List.of(ES), this::listed);
    assertEquals(expected, listings);
  }

  private Checked<ContentFiles> listed() {
    listings++;
    try (Stream<Path> files = Files.list(folder)) {
      return Checked.of(
          new ContentFiles(files.toList(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
