package org.amparo.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The jar of the program, and the archive of its classes that makes it start fast. */
final class ProgramJar {

  /** The property with the jar that Maven has just built. */
  private static final String JAR = "amparo.jar";

  private ProgramJar() {}

  /**
   * Returns the jar of the program, or the jar that Maven has just built. Empty if there is
   * neither.
   */
  static Optional<Path> find() {
    String made = System.getProperty(JAR);
    if (made != null) {
      return Optional.of(Path.of(made));
    }
    try {
      Path code =
          Path.of(ProgramJar.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Optional.of(code).filter(Files::isRegularFile);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program does not know where it stands", e);
    }
  }

  /**
   * Returns the flag for the class archive beside the jar. If it is missing or older than the jar,
   * a run by Maven creates it. Any other run only uses it.
   *
   * @throws IOException if the age of a file cannot be read
   */
  static List<String> archive(Path jar) throws IOException {
    String name = String.valueOf(jar.getFileName()).replaceAll("\\.jar$", ".jsa");
    Path archive = jar.resolveSibling(name);
    boolean fresh =
        Files.isRegularFile(archive)
            && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(jar)) >= 0;
    if (fresh) {
      return List.of("-XX:SharedArchiveFile=" + archive);
    }
    return System.getProperty(JAR) == null
        ? List.of()
        : List.of("-XX:ArchiveClassesAtExit=" + archive);
  }
}
