package org.amparo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.amparo.config.SiteConfig;
import org.amparo.model.Language;
import org.amparo.text.Messages;

/** What the program itself says, from the files that it carries. */
final class CliMessages {

  private CliMessages() {}

  /** The organisers' language: the site's first, if the program speaks it. */
  static Language spokenBy(Optional<SiteConfig> config) {
    return config
        .map(SiteConfig::defaultLanguage)
        .filter(Options.SPOKEN::contains)
        .orElse(Options.SPOKEN.get(0));
  }

  /** What the console says in a language that the program speaks. */
  static Messages console(Language language) throws IOException {
    return messages("/org/amparo/cli/cli_", language);
  }

  /** What problems say in a language that the program speaks. */
  static Messages problems(Language language) throws IOException {
    return messages("/org/amparo/problem/problems_", language);
  }

  /** The program's version. */
  static String version() throws IOException {
    Properties properties = new Properties();
    try (Reader file = resource("/org/amparo/cli/version.properties")) {
      properties.load(file);
    }
    return properties.getProperty("version", "?");
  }

  private static Messages messages(String name, Language language) throws IOException {
    try (Reader file = resource(name + language + ".properties")) {
      return Messages.read(language, List.of(file));
    }
  }

  private static Reader resource(String name) {
    InputStream stream = CliMessages.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the program lacks its file " + name);
    }
    return new InputStreamReader(stream, StandardCharsets.UTF_8);
  }
}
