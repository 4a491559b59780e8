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
 * The messages of a new draft, from {@code draft_LANG.properties}. {@code translate} marks what is
 * to be translated, {@code summary} and {@code text} ask the author to write; all three must be
 * replaced. {@code heading} may stay. {@code blank} is left to fill in, and readers see it till
 * then.
 */
public final class DraftMessages {

  private static final Map<Language, Messages> MESSAGES =
      Languages.spoken().stream()
          .map(DraftMessages::read)
          .collect(Collectors.toUnmodifiableMap(Messages::language, m -> m));

  private static final List<String> PLACEHOLDERS =
      MESSAGES.values().stream()
          .flatMap(m -> Stream.of(m.get("translate", "").strip(), m.get("summary"), m.get("text")))
          .sorted()
          .toList();

  /** How a text that is left to fill in begins, in each language; it ends with a bracket. */
  private static final List<String> BLANKS =
      MESSAGES.values().stream().map(m -> m.get("blank", "").replace("]", "")).sorted().toList();

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
   * Returns the messages of a language.
   *
   * @param spoken a language that the program speaks, used if it does not speak {@code language}
   */
  public static Messages of(Language language, Language spoken) {
    Messages messages = MESSAGES.getOrDefault(language.primary(), MESSAGES.get(spoken));
    return Objects.requireNonNull(messages, spoken.tag());
  }

  /** Returns the placeholders of a text, in any language, by their index. */
  public static List<Placeholder> placeholders(String text) {
    List<Placeholder> found = new ArrayList<>();
    for (String words : PLACEHOLDERS) {
      int end;
      for (int i = text.indexOf(words); i >= 0; i = text.indexOf(words, end)) {
        end = i + words.length();
        if (!text.startsWith("(", end)) { // a link may have such words
          found.add(new Placeholder(i, words));
        }
      }
    }
    found.sort(Comparator.comparingInt(Placeholder::index));
    return found;
  }

  /**
   * Returns the texts of a new site that are left to fill in, such as {@code [write here: who]}, in
   * any language, by their index.
   */
  public static List<Placeholder> blanks(String text) {
    List<Placeholder> found = new ArrayList<>();
    for (String beginning : BLANKS) {
      for (int i = text.indexOf(beginning); i >= 0; i = text.indexOf(beginning, i + 1)) {
        int end = text.indexOf(']', i);
        found.add(
            new Placeholder(i, text.substring(i, end < 0 ? i + beginning.length() : end + 1)));
      }
    }
    found.sort(Comparator.comparingInt(Placeholder::index));
    return found;
  }

  /**
   * A message of a new draft in a text.
   *
   * @param index of its first character
   * @param text the message
   */
  public record Placeholder(int index, String text) {}
}
