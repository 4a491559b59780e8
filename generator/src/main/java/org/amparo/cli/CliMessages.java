package org.amparo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.amparo.config.DiscreetWords;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteConfigReader;
import org.amparo.language.Languages;
import org.amparo.model.Language;
import org.amparo.source.SiteFolder;
import org.amparo.text.Messages;

/** Reads the messages of the program to organisers, and its version, from its own files. */
final class CliMessages {

  /** The languages that the program has messages in; the first is the default. */
  static final List<Language> LANGUAGES = Languages.spoken();

  private CliMessages() {}

  /** Returns the first language of a site that the program has messages in, or the default. */
  static Language language(Optional<SiteConfig> config) {
    return config.stream()
        .flatMap(c -> c.languages().stream())
        .map(Language::primary)
        .filter(LANGUAGES::contains)
        .findFirst()
        .orElse(LANGUAGES.get(0));
  }

  /** Returns the first language of the site in a folder that the program has messages in. */
  static Language language(SiteFolder folder) {
    return language(SiteConfigReader.read(folder, DiscreetWords.AS_CONFIGURED).value());
  }

  /** Returns the messages of the console. */
  static Messages console(Language language) throws IOException {
    return messages("/org/amparo/cli/cli_", language);
  }

  /** Returns the messages of problems. */
  static Messages problems(Language language) throws IOException {
    return messages("/org/amparo/problem/problems_", language);
  }

  /** Returns the program's version. */
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
