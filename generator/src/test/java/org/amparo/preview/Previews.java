package org.amparo.preview;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.amparo.model.Language;
import org.amparo.source.SiteFolder;
import org.amparo.testing.TestSite;
import org.amparo.text.Messages;

/** Previews in Spanish, on the day that tests build for. */
public final class Previews {

  private Previews() {}

  /** A preview of a folder, on any free port. */
  public static Preview of(SiteFolder folder) throws IOException {
    LocalDate day = LocalDate.parse(TestSite.CLOCK);
    return new Preview(folder, 0, words("cli/cli_"), words("problem/problems_"), day);
  }

  private static Messages words(String name) throws IOException {
    Path file = Path.of("generator/src/main/resources/org/amparo", name + "es.properties");
    try (Reader reader = Files.newBufferedReader(TestSite.basedir().resolve(file))) {
      return Messages.read(new Language("es"), List.of(reader));
    }
  }
}
