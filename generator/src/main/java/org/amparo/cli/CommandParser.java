package org.amparo.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.begin.TypedWish;
import org.amparo.build.Scope;
import org.amparo.check.Purpose;
import org.amparo.config.DiscreetWords;
import org.amparo.edit.ConfirmTranslation;
import org.amparo.model.Language;
import org.amparo.output.SourcePaths;
import org.amparo.publish.Publishing;
import org.amparo.together.Sharing;

/** Parses a command line: a command, its operand, and its options in any order. */
public final class CommandParser {

  private static final String ID = "ID";
  private static final String TITLE = "TITLE";
  private static final String FILE = "FILE";
  private static final String TEMPLATE = "TEMPLATE";

  /** May be missing. */
  private static final String NAME = "NAME";

  /** The folder of the manual's pages, unless the command names another. */
  private static final String MANUAL = "manual";

  /** May be missing. */
  private static final String DIR = "DIR";

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

  private static final Map<String, Scope> SCOPES =
      Map.of("pages", Scope.PAGES, "pages,search", Scope.PAGES_AND_SEARCH);

  private static final Set<String> REQUIRED = Set.of(ID, TITLE, FILE, "--topic", "--at");

  private final Path here;

  /** By option, its value in the option's form; a switch has an empty one. */
  private final Map<String, String> values;

  private CommandParser(Path here, Map<String, String> values) {
    this.here = here;
    this.values = Map.copyOf(values);
  }

  /**
   * Parses the arguments of the program.
   *
   * @param here the folder that relative paths start from, absolute
   * @throws WrongUsage if they do not have the form that {@code --help} describes
   */
  public static Command parse(String[] arguments, Path here) throws WrongUsage {
    List<String> words = Arrays.asList(arguments);
    if (words.isEmpty()) {
      return new CommandParser(here, Map.of()).command("desk");
    }
    if (words.contains("--help") || words.contains("-h")) {
      return help(words);
    }
    if (words.contains("--version")) {
      return new Command.Version();
    }
    String name = words.get(0);
    List<String> own = COMMANDS.get(name);
    if (own == null) {
      throw new WrongUsage("usage.command", name);
    }
    return new CommandParser(here, values(words.subList(1, words.size()), own)).command(name);
  }

  private static Command help(List<String> words) throws WrongUsage {
    int option = words.indexOf("--lang");
    if (option < 0 || option + 1 == words.size()) {
      return new Command.Help(Optional.empty());
    }
    String tag = checked("--lang", words.get(option + 1));
    return new Command.Help(Optional.of(new Language(tag)));
  }

  private static Map<String, String> values(List<String> words, List<String> own)
      throws WrongUsage {
    Map<String, String> values = new LinkedHashMap<>();
    Optional<String> operand = own.stream().filter(o -> !o.startsWith("--")).findFirst();
    Iterator<String> rest = words.iterator();
    while (rest.hasNext()) {
      String name = rest.next();
      if (operand.isPresent() && !name.startsWith("--") && !values.containsKey(operand.get())) {
        values.put(operand.get(), name);
        continue;
      }
      if (!COMMON.contains(name) && !own.contains(name)) {
        throw new WrongUsage("usage.option", name);
      }
      values.put(name, SWITCHES.contains(name) ? "" : value(name, rest));
    }
    for (String required : own) {
      boolean needed = REQUIRED.contains(required) || own.equals(TRANSLATE);
      if (needed && values.getOrDefault(required, "").isBlank()) {
        throw new WrongUsage("usage.needed", required);
      }
    }
    return values;
  }

  private static String value(String name, Iterator<String> rest) throws WrongUsage {
    if (!rest.hasNext()) {
      throw new WrongUsage("usage.value", name);
    }
    return checked(name, rest.next());
  }

  private static String checked(String name, String value) throws WrongUsage {
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

  private Command command(String name) {
    return switch (name) {
      case "build" -> build();
      case "check" ->
          new Command.Check(
              common(), rules(has("--pamphlets")), format(), has("--links"), has("--reading"));
      case "desk", "preview" ->
          new Command.Desk(
              common(), value("--port").map(Integer::parseInt).orElse(0), !has("--no-browser"));
      case "publish" -> new Command.Publish(common(), value(NAME), has("--undo"), consent());
      case "bring" -> new Command.Share(common(), Sharing.Action.BRING, value("--name"));
      case "send" -> new Command.Share(common(), Sharing.Action.SEND, value("--name"));
      case "init" ->
          new Command.Init(common(), typed(), value("--like").map(here::resolve), has("--yes"));
      case "manual" -> new Command.Manual(here.resolve(value("--out").orElse(MANUAL)));
      case "new" -> new Command.New(common(), required(TITLE), required("--topic"));
      case "import" ->
          new Command.Import(common(), here.resolve(required(FILE)), required("--topic"));
      case "eject" -> new Command.Eject(common(), value(TEMPLATE).orElse(""));
      case "history" -> new Command.History(common(), file());
      case "restore" -> new Command.Restore(common(), file(), required("--at"));
      case "translate" -> new Command.Translate(common(), required(ID), required("--into"));
      case "confirm" ->
          new Command.Confirm(
              common(),
              new ConfirmTranslation.Wish(
                  required(ID),
                  languages(),
                  value("--section"),
                  value("--by").orElse(""),
                  has("--same")));
      default -> throw new IllegalStateException("a command without a record: " + name);
    };
  }

  private Publishing.Consent consent() {
    if (has("--dry-run")) {
      return Publishing.Consent.ONLY_LOOK;
    }
    return has("--yes") ? Publishing.Consent.GIVEN : Publishing.Consent.ASK;
  }

  private Command.Common common() {
    return new Command.Common(
        site(),
        value("--lang").map(Language::new),
        value("--clock").filter(c -> !c.equals("today")).map(LocalDate::parse));
  }

  /** Returns the path of a file of the site, which may be typed from the site's folder. */
  private Path file() {
    Path typed = here.resolve(required(FILE)).normalize();
    return typed.startsWith(site().normalize()) ? typed : site().resolve(required(FILE));
  }

  private Path site() {
    return here.resolve(value(DIR).or(() -> value("--site")).orElse(""));
  }

  private TypedWish typed() {
    return new TypedWish(
        value("--name").orElse(""),
        value("--country").orElse(""),
        value("--languages").orElse(""),
        value("--topics").orElse(""),
        value("--exit").orElse(""),
        value("--colour").orElse(""));
  }

  /** Returns a build. Pages alone have a folder of their own: they are no site to publish. */
  private Command.Build build() {
    Scope scope = value("--only").map(SCOPES::get).orElse(Scope.SITE);
    boolean whole = scope == Scope.SITE;
    Path usual = site().resolve(whole ? SourcePaths.TARGET_SITE : SourcePaths.TARGET_PAGES);
    Command.Rules rules = rules(whole && !has("--no-pamphlets"));
    return new Command.Build(
        common(), rules, value("--out").map(here::resolve).orElse(usual), scope);
  }

  private Command.Rules rules(boolean pamphlets) {
    return new Command.Rules(
        has("--publish") ? Purpose.PUBLISH : Purpose.BUILD,
        has("--discreet") ? DiscreetWords.ENFORCED : DiscreetWords.AS_CONFIGURED,
        pamphlets);
  }

  private Command.Format format() {
    return value("--format")
        .map(f -> Command.Format.valueOf(f.toUpperCase(Locale.ROOT)))
        .orElse(Command.Format.HUMAN);
  }

  private List<String> languages() {
    return value("--into").stream()
        .flatMap(tags -> Arrays.stream(tags.split(",", -1)))
        .map(String::strip)
        .distinct()
        .toList();
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  private String required(String name) {
    return value(name).orElseThrow();
  }

  private boolean has(String name) {
    return values.containsKey(name);
  }
}
