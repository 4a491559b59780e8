package org.amparo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * The command line, understood.
 *
 * @param command {@code build}, {@code check}, {@code help} or {@code version}
 * @param site the folder that holds {@code content/}
 * @param out where the site goes; {@code target/site} below the folder if not given
 * @param format how problems are written: {@code human}, {@code json}, {@code github} or {@code
 *     sarif}
 * @param language of what is said to the organisers, if they chose one
 * @param clock the day to build for, if it is not today
 */
record Options(
    String command,
    Path site,
    Optional<Path> out,
    String format,
    Optional<Language> language,
    Optional<LocalDate> clock) {

  /** The languages that the program speaks to organisers. */
  static final List<Language> SPOKEN = List.of(new Language("es"), new Language("en"));

  /** The format for people. */
  static final String HUMAN = "human";

  private static final List<String> FORMATS = List.of(HUMAN, "json", "github", "sarif");
  private static final List<String> EVERYWHERE = List.of("--site", "--lang", "--clock");
  private static final Map<String, List<String>> COMMANDS =
      Map.of("build", List.of("--out"), "check", List.of("--format"));

  /** The folder to write to. */
  Path output() {
    return out.orElse(site.resolve("target").resolve("site"));
  }

  /**
   * Understands arguments.
   *
   * @param here the folder that relative paths start from
   * @throws Wrong if they are not of the form that {@code --help} tells
   */
  static Options parse(String[] arguments, Path here) throws Wrong {
    List<String> words = Arrays.asList(arguments);
    Options options =
        new Options("help", here, Optional.empty(), HUMAN, Optional.empty(), Optional.empty());
    if (words.isEmpty() || words.contains("--help") || words.contains("-h")) {
      return options.withLanguageOf(words);
    }
    if (words.contains("--version")) {
      return options.with("version");
    }
    String command = words.get(0);
    List<String> own = COMMANDS.get(command);
    if (own == null) {
      throw new Wrong("usage.command", command);
    }
    options = options.with(command);
    Iterator<String> rest = words.subList(1, words.size()).iterator();
    while (rest.hasNext()) {
      String name = rest.next();
      if (!EVERYWHERE.contains(name) && !own.contains(name)) {
        throw new Wrong("usage.option", name);
      }
      options = options.with(name, rest.hasNext() ? rest.next() : null, here);
    }
    return options;
  }

  private Options withLanguageOf(List<String> words) throws Wrong {
    int index = words.indexOf("--lang");
    return index < 0 || index + 1 == words.size()
        ? this
        : with("--lang", words.get(index + 1), site);
  }

  private Options with(String newCommand) {
    return new Options(newCommand, site, out, format, language, clock);
  }

  private Options with(String name, @Nullable String value, Path here) throws Wrong {
    if (value == null) {
      throw new Wrong("usage.value", name);
    }
    return switch (name) {
      case "--site" -> new Options(command, here.resolve(value), out, format, language, clock);
      case "--out" ->
          new Options(command, site, Optional.of(here.resolve(value)), format, language, clock);
      case "--format" -> new Options(command, site, out, format(value), language, clock);
      case "--lang" -> new Options(command, site, out, format, Optional.of(spoken(value)), clock);
      default -> new Options(command, site, out, format, language, day(value));
    };
  }

  private static String format(String value) throws Wrong {
    if (!FORMATS.contains(value)) {
      throw new Wrong("usage.format", value);
    }
    return value;
  }

  private static Language spoken(String tag) throws Wrong {
    return SPOKEN.stream()
        .filter(l -> l.tag().equals(tag))
        .findFirst()
        .orElseThrow(() -> new Wrong("usage.lang", tag));
  }

  private static Optional<LocalDate> day(String text) throws Wrong {
    if (text.equals("today")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new Wrong("usage.clock", text, e);
    }
  }

  /** Arguments that are not of the form that {@code --help} tells. */
  static final class Wrong extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String word;

    Wrong(String key, String word) {
      this(key, word, null);
    }

    Wrong(String key, String word, @Nullable Throwable cause) {
      super(key + ": " + word, cause);
      this.key = key;
      this.word = word;
    }

    /** The sentence's key in {@code cli_LANG.properties}. */
    String key() {
      return key;
    }

    /** The argument that is wrong. */
    String word() {
      return word;
    }
  }
}
