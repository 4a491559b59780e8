package org.amparo.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.source.SiteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFileTest {

  private static final String NAME = "content/es/derechos/nueva.md";

  @TempDir private Path folder;

  private ContentFile file() throws IOException {
    try (SiteFolder site = SiteFolder.open(folder)) {
      return new ContentFile(site, NAME);
    }
  }

  private String now() throws IOException {
    return Files.readString(folder.resolve(NAME));
  }

  @Test
  void aNewFileIsMadeWithItsFolder() throws IOException {
    file().create("uno\r\nñ");
    assertEquals("uno\r\nñ", now());
    assertEquals(Optional.of("uno\r\nñ"), file().text());
    assertEquals(List.of(folder.resolve(NAME)), below());
  }

  @Test
  void whatStandsThereIsNotMadeAnew() throws IOException {
    file().create("uno");
    EditException e = assertThrows(EditException.class, () -> file().create("dos"));
    assertEquals("edit.exists", e.key());
    assertEquals(NAME, e.file());
    assertEquals("uno", now());
    assertEquals(List.of(folder.resolve(NAME)), below());
  }

  @Test
  void aFileIsReplacedOnlyAsItWasRead() throws IOException {
    file().create("uno");
    file().replace(Optional.of("uno"), "dos");
    assertEquals("dos", now());
    EditException e =
        assertThrows(EditException.class, () -> file().replace(Optional.of("uno"), "tres"));
    assertEquals("edit.changed", e.key());
    assertThrows(EditException.class, () -> file().replace(Optional.empty(), "tres"));
    assertEquals("dos", now());
  }

  @Test
  void aFileThatCannotBeReadOrWrittenIsNamed() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve("content/es"), "no folder");
    EditException e = assertThrows(EditException.class, () -> file().create("uno"));
    assertEquals("edit.unwritable", e.key());
    Files.delete(folder.resolve("content/es"));
    Files.createDirectories(folder.resolve(NAME).getParent());
    Files.write(folder.resolve(NAME), new byte[] {(byte) 0xff});
    assertEquals("edit.unreadable", assertThrows(EditException.class, () -> file().text()).key());
    assertTrue(file().exists());
  }

  private List<Path> below() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }
}
