package org.amparo.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The form of a command.
 *
 * @param own its operand in capitals and its own options
 */
record CommandForm(List<String> own) {

  static final String ID = "ID";
  static final String TITLE = "TITLE";
  static final String FILE = "FILE";
  static final String TEMPLATE = "TEMPLATE";

  /** May be missing. */
  static final String NAME = "NAME";

  /** May be missing. */
  static final String DIR = "DIR";

  /** Each is required. */
  private static final List<String> TRANSLATE = List.of(ID, "--into");

  private static final List<String> COMMON = List.of("--site", "--lang", "--clock");

  private static final List<String> INIT =
      List.of(
          DIR,
          "--name",
          "--country",
          "--languages",
          "--topics",
          "--exit",
          "--colour",
          "--like",
          "--yes");

  private static final List<String> CHECK =
      List.of(
          "--format",
          "--publish",
          "--links",
          "--reading",
          "--discreet",
          "--pamphlets",
          "--no-pamphlets");

  /** By command, its operand in capitals and its own options. */
  private static final Map<String, List<String>> COMMANDS =
      Map.ofEntries(
          Map.entry("build", List.of("--out", "--only", "--discreet", "--no-pamphlets")),
          Map.entry("check", CHECK),
          Map.entry("confirm", List.of(ID, "--into", "--section", "--by", "--same")),
          Map.entry("init", INIT),
          Map.entry("manual", List.of("--out")),
          Map.entry("new", List.of(TITLE, "--topic")),
          Map.entry("translate", TRANSLATE),
          Map.entry("eject", List.of(TEMPLATE)),
          Map.entry("import", List.of(FILE, "--topic")),
          Map.entry("history", List.of(FILE)),
          Map.entry("restore", List.of(FILE, "--at")),
          Map.entry("publish", List.of(NAME, "--yes", "--dry-run", "--undo")),
          Map.entry("bring", List.of("--name")),
          Map.entry("send", List.of("--name")),
          Map.entry("desk", List.of("--port", "--no-browser")),
          Map.entry("preview", List.of("--port", "--no-browser")));

  private static final Set<String> SWITCHES =
      Set.of(
          "--publish",
          "--links",
          "--reading",
          "--discreet",
          "--pamphlets",
          "--no-pamphlets",
          "--no-browser",
          "--yes",
          "--dry-run",
          "--undo",
          "--same");

  private static final Set<String> REQUIRED = Set.of(ID, TITLE, FILE, "--topic", "--at");

  CommandForm {
    own = List.copyOf(own);
  }

  /** Returns the form of a command; empty if there is no such command. */
  static Optional<CommandForm> of(String command) {
    return Optional.ofNullable(COMMANDS.get(command)).map(CommandForm::new);
  }

  /** Returns whether an option has no value. */
  static boolean isSwitch(String option) {
    return SWITCHES.contains(option);
  }

  /** Returns the operand in capitals. */
  Optional<String> operand() {
    return own.stream().filter(o -> !o.startsWith("--")).findFirst();
  }

  /** Returns whether the command has an option. */
  boolean has(String option) {
    return COMMON.contains(option) || own.contains(option);
  }

  /** Returns what must not be missing. */
  List<String> required() {
    return own.equals(TRANSLATE) ? own : own.stream().filter(REQUIRED::contains).toList();
  }
}
