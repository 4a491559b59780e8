package org.amparo.testing;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amparo.model.Language;
import org.amparo.text.Messages;

/** The messages of the program to organisers. */
public final class ProgramMessages {

  private static final String RESOURCES = "generator/src/main/resources/org/amparo/";

  private ProgramMessages() {}

  /** Returns the messages of the console in a language. */
  public static Messages console(String language) throws IOException {
    Path file = TestSite.basedir().resolve(RESOURCES + "cli/cli_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      return Messages.read(new Language(language), List.of(reader));
    }
  }
}
