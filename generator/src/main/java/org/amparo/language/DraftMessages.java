package org.amparo.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.model.Language;
import org.amparo.text.Messages;

/**
 * The words that a new draft begins with, from {@code draft_LANG.properties}: {@code translate} is
 * a mark before what is still to be translated, {@code summary} and {@code text} stand for what is
 * still to be written, and {@code heading} may stay.
 */
public final class DraftMessages {

  private static final Map<Language, Messages> WORDS =
      Stream.of("es", "en")
          .map(tag -> read(new Language(tag)))
          .collect(Collectors.toUnmodifiableMap(Messages::language, words -> words));

  private static final List<String> TO_BE_CHANGED =
      WORDS.values().stream()
          .flatMap(m -> Stream.of(m.get("translate", "").strip(), m.get("summary"), m.get("text")))
          .sorted()
          .toList();

  private DraftMessages() {}

  private static Messages read(Language language) {
    String name = "draft_" + language + ".properties";
    InputStream stream =
        Objects.requireNonNull(DraftMessages.class.getResourceAsStream(name), name);
    try (Reader file = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return Messages.read(language, List.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The words of a language.
   *
   * @param otherwise the language to use where the program does not speak the first, which it does
   *     speak
   */
  public static Messages of(Language language, Language otherwise) {
    Messages words = WORDS.getOrDefault(language, WORDS.get(otherwise));
    return Objects.requireNonNull(words, otherwise.tag());
  }

  /** Where a text still holds words that were to be changed, in any language, in order. */
  public static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    for (String words : TO_BE_CHANGED) {
      int end;
      for (int i = text.indexOf(words); i >= 0; i = text.indexOf(words, end)) {
        end = i + words.length();
        if (!text.startsWith("(", end)) { // a link may have such words
          found.add(new Found(i, words));
        }
      }
    }
    found.sort(Comparator.comparingInt(Found::index));
    return found;
  }

  /**
   * Words of a draft in a text.
   *
   * @param index of their first sign
   * @param text the words
   */
  public record Found(int index, String text) {}
}
