package org.amparo.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists on a host, as {@code generator/docs/site-files.md} specifies them. */
class ListsTest {

  private static final String SHA = "ab".repeat(32);
  private static final FileList.Entry ENTRY = new FileList.Entry(12, SHA, "Si te detienen");

  @Test
  void theListOfFilesIsReadAsItIsWritten() {
    Instant time = Instant.parse("2026-11-30T17:20:11.123Z");
    FileList list = new FileList(time, Map.of("es/si te detienen.html", ENTRY));
    String text =
        "site-files 1\n2026-11-30T17:20:11.123Z\n"
            + SHA
            + " 12 es/si te detienen.html\tSi te detienen\n";
    assertEquals(text, list.text());
    assertEquals(Optional.of(list), FileList.read(text.getBytes(UTF_8)));
  }

  @Test
  void theListUnderWayIsReadAsItIsWritten() {
    FileList.Entry entry = new FileList.Entry(12, SHA, "");
    Underway underway =
        new Underway(
            Map.of("a b.css", entry),
            Map.of(
                "c.html", new Underway.Sending(entry, OptionalLong.empty()),
                "d.html", new Underway.Sending(entry, OptionalLong.of(9))),
            Set.of("e.html"));
    String text =
        """
        site-files-next 1
        = SHA 12 - a b.css
        + SHA 12 - c.html
        + SHA 12 9 d.html
        - e.html
        """
            .replace("SHA", SHA);
    assertEquals(text, underway.text());
    assertEquals(underway, Underway.read(text.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/etc/passwd", "../a", "a/../b", "a//b", "a\\b", ".", "a/"})
  void aPathOutsideThePlaceMakesNoList(String path) {
    String text = "site-files 1\n2026-11-30T17:20:11Z\n" + SHA + " 1 " + path + "\n";
    assertEquals(Optional.empty(), FileList.read(text.getBytes(UTF_8)));
    String next = "site-files-next 1\n- " + path + "\n";
    assertEquals(Underway.NONE, Underway.read(next.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "site-files 1", "site-files 1\nx\n", "site-files 2\n2026\n"})
  void anotherFileIsNoList(String text) {
    assertEquals(Optional.empty(), FileList.read(text.getBytes(UTF_8)));
    assertEquals(Underway.NONE, Underway.read(text.getBytes(UTF_8)));
  }
}
