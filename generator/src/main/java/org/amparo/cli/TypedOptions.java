package org.amparo.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amparo.build.Scope;

/**
 * The operand and the options of a command as they were typed.
 *
 * @param values by option, its value in the option's form; a switch has an empty one
 */
record TypedOptions(Map<String, String> values) {

  /** Nothing but a command. */
  static final TypedOptions NONE = new TypedOptions(Map.of());

  /** The values of {@code --only}. */
  private static final Map<String, Scope> SCOPES =
      Map.of("pages", Scope.PAGES, "pages,search", Scope.PAGES_AND_SEARCH);

  TypedOptions {
    values = Map.copyOf(values);
  }

  /**
   * Parses what follows the command.
   *
   * @throws WrongUsage if the words do not have the form of the command
   */
  static TypedOptions parse(List<String> words, CommandForm form) throws WrongUsage {
    Map<String, String> values = new LinkedHashMap<>();
    Optional<String> operand = form.operand();
    Iterator<String> rest = words.iterator();
    while (rest.hasNext()) {
      String name = rest.next();
      if (operand.isPresent() && !name.startsWith("--") && !values.containsKey(operand.get())) {
        values.put(operand.get(), name);
        continue;
      }
      if (!form.has(name)) {
        throw new WrongUsage("usage.option", name);
      }
      values.put(name, CommandForm.isSwitch(name) ? "" : value(name, rest));
    }
    for (String required : form.required()) {
      if (values.getOrDefault(required, "").isBlank()) {
        throw new WrongUsage("usage.needed", required);
      }
    }
    return new TypedOptions(values);
  }

  private static String value(String name, Iterator<String> rest) throws WrongUsage {
    if (!rest.hasNext()) {
      throw new WrongUsage("usage.value", name);
    }
    return checked(name, rest.next());
  }

  /**
   * Returns the value of an option.
   *
   * @throws WrongUsage if the option has no such value
   */
  static String checked(String name, String value) throws WrongUsage {
    boolean right =
        switch (name) {
          case "--lang" -> CliMessages.LANGUAGES.stream().anyMatch(l -> l.tag().equals(value));
          case "--format" ->
              Arrays.stream(Command.Format.values()).anyMatch(f -> name(f).equals(value));
          case "--only" -> SCOPES.containsKey(value);
          case "--port" -> value.matches("[1-9][0-9]{3,4}") && Integer.parseInt(value) <= 65535;
          case "--clock" -> value.equals("today") || isDay(value);
          default -> true;
        };
    if (!right) {
      throw new WrongUsage("usage." + name.substring(2), value);
    }
    return value;
  }

  private static String name(Command.Format format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  private static boolean isDay(String text) {
    try {
      return !LocalDate.parse(text).isBefore(LocalDate.EPOCH);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** Returns the value of an option, or the operand; empty if it was not typed. */
  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** Returns a value that the form of the command requires. */
  String required(String name) {
    return value(name).orElseThrow();
  }

  /** Returns whether an option was typed. */
  boolean has(String name) {
    return values.containsKey(name);
  }

  /** Returns what of the site is made. */
  Scope scope() {
    return value("--only").map(SCOPES::get).orElse(Scope.SITE);
  }

  /** Returns the form of problems. */
  Command.Format format() {
    return value("--format")
        .map(f -> Command.Format.valueOf(f.toUpperCase(Locale.ROOT)))
        .orElse(Command.Format.HUMAN);
  }

  /** Returns the tags of the languages to translate into, in their order. */
  List<String> languages() {
    return value("--into").stream()
        .flatMap(tags -> Arrays.stream(tags.split(",", -1)))
        .map(String::strip)
        .distinct()
        .toList();
  }

  /** Returns the port of the desk; 0 for any. */
  int port() {
    return value("--port").map(Integer::parseInt).orElse(0);
  }
}
