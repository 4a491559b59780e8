package org.amparo.begin;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amparo.model.Language;
import org.amparo.text.Messages;

/**
 * The texts that the program has for a new site, in one language.
 *
 * @param language of the texts
 * @param words its short texts, from {@code words.properties}
 */
record Starter(Language language, Messages words) {

  private static final String WORDS = "words.properties";

  /** Returns the texts of a language, those of {@code pt} for {@code pt-BR}; empty if none. */
  static Optional<Starter> of(Language language) {
    Language primary = language.primary();
    return resource(primary + "/" + WORDS)
        .map(text -> new Starter(primary, messages(primary, text)));
  }

  private static Messages messages(Language language, String text) {
    try {
      return Messages.read(language, List.of(new StringReader(text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the text of one of its files, such as {@code first.md}. */
  String file(String name) {
    return required(language + "/" + name);
  }

  /** Returns the text of a file that all languages share, such as {@code contacts.yml}. */
  static String shared(String name) {
    return required(name);
  }

  private static String required(String path) {
    return resource(path).orElseThrow(() -> new IllegalStateException("no resource " + path));
  }

  /** Returns the text of a resource, with {@code \n} at the ends of its lines. */
  private static Optional<String> resource(String path) {
    try (InputStream stream = Starter.class.getResourceAsStream(path)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(Objects.requireNonNullElse(e.getMessage(), path), e);
    }
  }
}
