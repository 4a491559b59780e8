package org.amparo.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

  /** The folder of the manual's pages, unless the command names another. */
  private static final String MANUAL = "manual";

  private final Path here;

  private final TypedOptions options;

  private CommandParser(Path here, TypedOptions options) {
    this.here = here;
    this.options = options;
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
      return new CommandParser(here, TypedOptions.NONE).command("desk");
    }
    if (words.contains("--help") || words.contains("-h")) {
      return help(words);
    }
    if (words.contains("--version")) {
      return new Command.Version();
    }
    String name = words.get(0);
    CommandForm form =
        CommandForm.of(name).orElseThrow(() -> new WrongUsage("usage.command", name));
    TypedOptions options = TypedOptions.parse(words.subList(1, words.size()), form);
    return new CommandParser(here, options).command(name);
  }

  private static Command help(List<String> words) throws WrongUsage {
    int option = words.indexOf("--lang");
    if (option < 0 || option + 1 == words.size()) {
      return new Command.Help(Optional.empty());
    }
    String tag = TypedOptions.checked("--lang", words.get(option + 1));
    return new Command.Help(Optional.of(new Language(tag)));
  }

  private Command command(String name) {
    return switch (name) {
      case "build" -> build();
      case "check" ->
          new Command.Check(
              common(),
              rules(options.has("--pamphlets")),
              options.format(),
              options.has("--links"),
              options.has("--reading"));
      case "desk", "preview" ->
          new Command.Desk(common(), options.port(), !options.has("--no-browser"));
      case "publish" ->
          new Command.Publish(
              common(), options.value(CommandForm.NAME), options.has("--undo"), consent());
      case "bring" -> new Command.Share(common(), Sharing.Action.BRING, options.value("--name"));
      case "send" -> new Command.Share(common(), Sharing.Action.SEND, options.value("--name"));
      case "init" ->
          new Command.Init(
              common(), typed(), options.value("--like").map(here::resolve), options.has("--yes"));
      case "manual" -> new Command.Manual(here.resolve(options.value("--out").orElse(MANUAL)));
      case "new" -> new Command.New(common(), options.required(CommandForm.TITLE), topic());
      case "import" ->
          new Command.Import(common(), here.resolve(options.required(CommandForm.FILE)), topic());
      case "eject" -> new Command.Eject(common(), options.value(CommandForm.TEMPLATE).orElse(""));
      case "history" -> new Command.History(common(), file());
      case "restore" -> new Command.Restore(common(), file(), options.required("--at"));
      case "translate" ->
          new Command.Translate(
              common(), options.required(CommandForm.ID), options.required("--into"));
      case "confirm" -> new Command.Confirm(common(), confirmed());
      default -> throw new IllegalStateException("a command without a record: " + name);
    };
  }

  private ConfirmTranslation.Wish confirmed() {
    return new ConfirmTranslation.Wish(
        options.required(CommandForm.ID),
        options.languages(),
        options.value("--section"),
        options.value("--by").orElse(""),
        options.has("--same"));
  }

  private Publishing.Consent consent() {
    if (options.has("--dry-run")) {
      return Publishing.Consent.ONLY_LOOK;
    }
    return options.has("--yes") ? Publishing.Consent.GIVEN : Publishing.Consent.ASK;
  }

  private Command.Common common() {
    return new Command.Common(
        site(),
        options.value("--lang").map(Language::new),
        options.value("--clock").filter(c -> !c.equals("today")).map(LocalDate::parse));
  }

  /** Returns the path of a file of the site, which may be typed from the site's folder. */
  private Path file() {
    String file = options.required(CommandForm.FILE);
    Path typed = here.resolve(file).normalize();
    return typed.startsWith(site().normalize()) ? typed : site().resolve(file);
  }

  private Path site() {
    String folder = options.value(CommandForm.DIR).or(() -> options.value("--site")).orElse("");
    return here.resolve(folder);
  }

  private String topic() {
    return options.required("--topic");
  }

  private TypedWish typed() {
    return new TypedWish(
        options.value("--name").orElse(""),
        options.value("--country").orElse(""),
        options.value("--languages").orElse(""),
        options.value("--topics").orElse(""),
        options.value("--exit").orElse(""),
        options.value("--colour").orElse(""));
  }

  /** Returns a build. Pages alone have a folder of their own: they are no site to publish. */
  private Command.Build build() {
    Scope scope = options.scope();
    boolean whole = scope == Scope.SITE;
    Path usual = site().resolve(whole ? SourcePaths.TARGET_SITE : SourcePaths.TARGET_PAGES);
    Command.Rules rules = rules(whole && !options.has("--no-pamphlets"));
    return new Command.Build(
        common(), rules, options.value("--out").map(here::resolve).orElse(usual), scope);
  }

  private Command.Rules rules(boolean pamphlets) {
    return new Command.Rules(
        options.has("--publish") ? Purpose.PUBLISH_UNASKED : Purpose.BUILD,
        options.has("--discreet") ? DiscreetWords.ENFORCED : DiscreetWords.AS_CONFIGURED,
        pamphlets);
  }
}
