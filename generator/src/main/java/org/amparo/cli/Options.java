package org.amparo.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.language.Languages;
import org.amparo.model.Language;

/**
 * The command line, understood.
 *
 * @param command {@code build}, {@code check}, {@code confirm}, {@code new}, {@code import}, {@code
 *     preview}, {@code help} or {@code version}
 * @param here the folder that relative paths start from
 * @param values what was given, by option; every value is of its option's form, a switch has none
 */
public record Options(String command, Path here, Map<String, String> values) {

  /** The languages that the program speaks to organisers. */
  static final List<Language> SPOKEN = Languages.spoken();

  /** The format for people. */
  static final String HUMAN = "human";

  /** The name under which the id of an article stands that a command is about. */
  static final String ID = "ID";

  /** The name under which the title of a new guide stands. */
  static final String TITLE = "TITLE";

  /** The name under which the file that is imported stands. */
  static final String FILE = "FILE";

  private static final List<String> FORMATS = List.of(HUMAN, "json", "github", "sarif");
  private static final List<String> EVERYWHERE = List.of("--site", "--lang", "--clock");
  private static final Map<String, List<String>> COMMANDS =
      Map.of(
          "build", List.of("--out", "--discreet", "--no-pamphlets"),
          "check",
              List.of(
                  "--format", "--publish", "--links", "--reading", "--discreet", "--no-pamphlets"),
          "confirm", List.of(ID, "--into", "--section", "--by"),
          "new", List.of(TITLE, "--topic"),
          "import", List.of(FILE, "--topic"),
          "preview", List.of("--port", "--no-browser"));
  private static final Set<String> SWITCHES =
      Set.of("--publish", "--links", "--reading", "--discreet", "--no-pamphlets", "--no-browser");
  private static final Set<String> NEEDED = Set.of(ID, TITLE, FILE, "--topic");

  public Options {
    values = Map.copyOf(values);
  }

  /** The folder that holds {@code content/}. */
  Path site() {
    return here.resolve(values.getOrDefault("--site", ""));
  }

  /** The folder to write to. */
  Path output() {
    String out = values.get("--out");
    return out == null ? site().resolve("target").resolve("site") : here.resolve(out);
  }

  /** How problems are written. */
  String format() {
    return values.getOrDefault("--format", HUMAN);
  }

  /** The language of what is said to the organisers, if they chose one. */
  Optional<Language> language() {
    return Optional.ofNullable(values.get("--lang")).map(Language::new);
  }

  /** The day to build for, if it is not today. */
  Optional<LocalDate> clock() {
    return Optional.ofNullable(values.get("--clock"))
        .filter(c -> !c.equals("today"))
        .map(LocalDate::parse);
  }

  /** The value of an option, if it was given. */
  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The value of what the command cannot do without. */
  String needed(String name) {
    return value(name).orElseThrow();
  }

  /** Whether a switch was given. */
  boolean has(String name) {
    return values.containsKey(name);
  }

  /**
   * Understands arguments.
   *
   * @param here the folder that relative paths start from
   * @throws Wrong if they are not of the form that {@code --help} tells
   */
  public static Options parse(String[] arguments, Path here) throws Wrong {
    List<String> words = Arrays.asList(arguments);
    if (words.isEmpty() || words.contains("--help") || words.contains("-h")) {
      int lang = words.indexOf("--lang");
      boolean given = lang >= 0 && lang + 1 < words.size();
      return new Options(
          "help",
          here,
          given ? Map.of("--lang", checked("--lang", words.get(lang + 1))) : Map.of());
    }
    if (words.contains("--version")) {
      return new Options("version", here, Map.of());
    }
    String command = words.get(0);
    List<String> own = COMMANDS.get(command);
    if (own == null) {
      throw new Wrong("usage.command", command);
    }
    return new Options(command, here, values(words.subList(1, words.size()), own));
  }

  private static Map<String, String> values(List<String> words, List<String> own) throws Wrong {
    Map<String, String> values = new LinkedHashMap<>();
    Optional<String> operand = own.stream().filter(o -> !o.startsWith("--")).findFirst();
    Iterator<String> rest = words.iterator();
    while (rest.hasNext()) {
      String name = rest.next();
      if (operand.isPresent() && !name.startsWith("--") && !values.containsKey(operand.get())) {
        values.put(operand.get(), name);
        continue;
      }
      if (!EVERYWHERE.contains(name) && !own.contains(name)) {
        throw new Wrong("usage.option", name);
      }
      if (SWITCHES.contains(name)) {
        values.put(name, "");
      } else if (rest.hasNext()) {
        values.put(name, checked(name, rest.next()));
      } else {
        throw new Wrong("usage.value", name);
      }
    }
    for (String needed : own) {
      if (NEEDED.contains(needed) && values.getOrDefault(needed, "").isBlank()) {
        throw new Wrong("usage.needed", needed);
      }
    }
    return values;
  }

  private static String checked(String name, String value) throws Wrong {
    boolean right =
        switch (name) {
          case "--lang" -> SPOKEN.stream().anyMatch(l -> l.tag().equals(value));
          case "--format" -> FORMATS.contains(value);
          case "--port" -> value.matches("[1-9][0-9]{3,4}") && Integer.parseInt(value) <= 65535;
          case "--clock" -> value.equals("today") || isDay(value);
          default -> true;
        };
    if (!right) {
      throw new Wrong("usage." + name.substring(2), value);
    }
    return value;
  }

  private static boolean isDay(String text) {
    try {
      return !LocalDate.parse(text).isBefore(LocalDate.EPOCH);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** Arguments that are not of the form that {@code --help} tells. */
  static final class Wrong extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String word;

    Wrong(String key, String word) {
      super(key + ": " + word);
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
