package org.amparo.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with a reviewed file. {@code mvn test -Dgolden=update} writes the files again;
 * review the difference like code.
 */
public final class Golden {

  private Golden() {}

  public static void assertMatches(Path file, String actual) throws IOException {
    if ("update".equals(System.getProperty("golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
      return;
    }
    String expected = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
    assertEquals(expected, actual, () -> file + " (mvn test -Dgolden=update writes it anew)");
  }
}
