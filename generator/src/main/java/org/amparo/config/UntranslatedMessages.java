package org.amparo.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.model.Language;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.source.SiteFolder;
import org.amparo.text.MessageDates;
import org.amparo.text.Messages;

/**
 * What the message file of a language still has of another language: sentences that are equal to
 * the program's in that language, and names of months. Files of a language that the program knows
 * have neither.
 */
final class UntranslatedMessages {

  private static final Pattern FILE = Pattern.compile("messages_([\\w-]+)\\.properties");

  /** A single word may be the same in two languages. */
  private static final Pattern SENTENCE =
      Pattern.compile("\\p{L}{2,}[^\\p{L}{}]+(?:\\{\\d}[^\\p{L}{}]+)?\\p{L}{2,}");

  /** The keys of addresses, files and forms of dates. */
  private static final Pattern NO_SENTENCE =
      Pattern.compile("(?:date|file|tongue)\\..*|.*\\.(?:file|words)");

  private final List<Messages> known = new ArrayList<>();

  /**
   * @throws IOException if a message file of the program cannot be read
   */
  UntranslatedMessages(SiteFolder folder) throws IOException {
    for (Path file : SiteFolder.files(folder.programFile("templates"))) {
      Matcher name = FILE.matcher(String.valueOf(file.getFileName()));
      if (name.matches() && Language.isTag(name.group(1))) {
        try (Reader reader = Files.newBufferedReader(file)) {
          known.add(Messages.read(new Language(name.group(1)), List.of(reader)));
        }
      }
    }
  }

  /** Returns the messages of the program. */
  List<Messages> known() {
    return List.copyOf(known);
  }

  /** Returns the problems of a language's messages. */
  List<Problem> problems(Messages messages) {
    Language language = messages.language();
    if (known.stream().anyMatch(m -> m.language().equals(language.primary()))) {
      return List.of();
    }
    SourcePlace place = SourcePlace.wholeFile(SiteMessages.file(language));
    List<Problem> problems = new ArrayList<>();
    copied(messages).ifPresent(copy -> problems.add(copy.problem(place)));
    if (MessageDates.lackMonths(messages)) {
      problems.add(Problem.of(ProblemCode.MISSING_MONTHS, place));
    }
    return problems;
  }

  /** Returns what is copied from the language that most is copied from. */
  private Optional<Copy> copied(Messages messages) {
    return known.stream()
        .map(other -> new Copy(other, keys(messages, other)))
        .filter(copy -> !copy.keys().isEmpty())
        .max(Comparator.comparingInt(copy -> copy.keys().size()));
  }

  private static List<String> keys(Messages messages, Messages other) {
    return messages.keys().stream()
        .filter(key -> other.has(key) && !NO_SENTENCE.matcher(key).matches())
        .filter(key -> SENTENCE.matcher(text(messages, key)).find())
        .filter(key -> text(messages, key).equals(text(other, key)))
        .toList();
  }

  private static String text(Messages messages, String key) {
    return messages.get(key, "{0}", "{1}", "{2}");
  }

  /**
   * Messages that are equal in two languages.
   *
   * @param other the program's messages
   * @param keys of the equal ones, sorted
   */
  private record Copy(Messages other, List<String> keys) {

    Problem problem(SourcePlace place) {
      return Problem.of(
          ProblemCode.COPIED_MESSAGES,
          place,
          Integer.toString(keys.size()),
          other.get("language.name"),
          String.join(", ", keys));
    }
  }
}
