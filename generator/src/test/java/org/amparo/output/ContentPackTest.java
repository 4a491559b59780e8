package org.amparo.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of the releases of a place. */
class ContentPackTest {

  @TempDir private Path folder;

  @Test
  void onlyWhatShrinksIsDeflated() throws Exception {
    byte[] image = new byte[200_000];
    new Random(1).nextBytes(image);
    byte[] text = "Tus derechos. ".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    byte[] head = "<!doctype html>".getBytes(StandardCharsets.UTF_8);
    Map<String, FolderTree.Writer> contents = new TreeMap<>();
    contents.put("a", stream -> stream.write(image));
    contents.put("b", stream -> stream.write(text));
    contents.put("c", stream -> stream.write(image));
    contents.put(
        "d",
        stream -> {
          stream.write(head);
          stream.write(text);
        });
    Path file = folder.resolve("x.pack");
    ContentPack.write(file, contents);
    assertTrue(Files.size(file) < 2 * image.length + 20_000, () -> file.toFile().length() + "");
    try (ContentPack pack = ContentPack.open(file)) {
      assertArrayEquals(image, read(pack, "a"));
      assertArrayEquals(text, read(pack, "b"));
      assertArrayEquals(image, read(pack, "c"));
      assertEquals(head.length + text.length, pack.size("d"));
    }
  }

  private static byte[] read(ContentPack pack, String name) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pack.writeTo(name, bytes);
    return bytes.toByteArray();
  }
}
