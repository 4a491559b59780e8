package org.amparo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.begin.BeginPlan;
import org.amparo.begin.BeginSite;
import org.amparo.begin.StarterTopics;
import org.amparo.begin.TypedWish;
import org.amparo.build.Pipeline;
import org.amparo.config.DiscreetWords;
import org.amparo.language.Languages;
import org.amparo.model.Language;
import org.amparo.problem.Checked;
import org.amparo.project.ReadSite;
import org.amparo.source.SiteFolder;
import org.amparo.text.Messages;

/** {@code init}: asks for what was not typed, and begins a site. */
final class InitCommand {

  private final CommandLine.Streams streams;
  private final LocalDate today;

  /**
   * @param today the day on which all is reviewed, unless the command names another
   */
  InitCommand(CommandLine.Streams streams, LocalDate today) {
    this.streams = streams;
    this.today = today;
  }

  /**
   * Begins the site.
   *
   * @return the exit code
   * @throws WrongUsage if a value cannot be used
   * @throws IOException if a file is there already, or cannot be read or written
   */
  int run(Command.Init command) throws IOException, WrongUsage {
    Language language = language(command);
    Messages messages = CliMessages.console(language);
    LocalDate day = command.common().clock().orElse(today);
    if (command.like().isEmpty()) {
      return begin(command, asked(command, messages), language);
    }
    try (SiteFolder folder = SiteFolder.open(command.like().get())) {
      Optional<ReadSite> other = read(folder, day);
      if (other.isEmpty()) {
        streams.err().println(messages.get("init.like", command.like().get()));
        return CommandLine.PROBLEMS;
      }
      return beginLike(command, other.get(), language);
    }
  }

  private int begin(Command.Init command, TypedWish typed, Language spoken)
      throws IOException, WrongUsage {
    check(typed);
    try (SiteFolder folder = SiteFolder.open(command.common().site())) {
      LocalDate day = command.common().clock().orElse(today);
      return write(command, new BeginSite(folder, spoken, day).plan(typed.wish()), spoken);
    }
  }

  private int beginLike(Command.Init command, ReadSite other, Language spoken)
      throws IOException, WrongUsage {
    String languages =
        other.project().config().languages().stream()
            .map(Language::tag)
            .collect(Collectors.joining(","));
    TypedWish typed = command.typed();
    TypedWish wish =
        new TypedWish(
            typed.name(),
            typed.country(),
            typed.languages().isEmpty() ? languages : typed.languages(),
            "",
            typed.exit(),
            typed.colour());
    check(wish);
    try (SiteFolder folder = SiteFolder.open(command.common().site())) {
      LocalDate day = command.common().clock().orElse(today);
      BeginSite site = new BeginSite(folder, spoken, day);
      return write(command, site.planLike(other, wish.wish()), spoken);
    }
  }

  private static Optional<ReadSite> read(SiteFolder folder, LocalDate day) throws IOException {
    Pipeline pipeline = new Pipeline(folder, day);
    return pipeline
        .open(pipeline.configure(DiscreetWords.AS_CONFIGURED))
        .value()
        .map(p -> pipeline.read(Checked.of(p)).value());
  }

  private static void check(TypedWish typed) throws WrongUsage {
    Optional<String> wrong = typed.wrong();
    if (wrong.isPresent()) {
      Map<String, String> values =
          Map.of(
              "name", "--name",
              "languages", typed.languages(),
              "topics", typed.topics(),
              "exit", typed.exit(),
              "colour", typed.colour());
      String key = wrong.get().equals("name") ? "usage.needed" : "usage." + wrong.get();
      throw new WrongUsage(key, values.getOrDefault(wrong.get(), ""));
    }
  }

  /** Returns what was typed, with what a person at the terminal answers for the rest. */
  private TypedWish asked(Command.Init command, Messages messages) {
    TypedWish typed = command.typed();
    String topics = String.join(",", StarterTopics.STANDARD);
    String all = String.join(", ", StarterTopics.titles(messages.language()).keySet());
    Asking ask = new Asking(streams, messages, command.yes());
    return new TypedWish(
        ask.value(typed.name(), "name", ""),
        ask.value(typed.country(), "country", ""),
        ask.value(typed.languages(), "languages", messages.language().tag()),
        ask.value(typed.topics(), "topics", topics, all),
        ask.value(typed.exit(), "exit", ""),
        ask.value(typed.colour(), "colour", ""));
  }

  /** Writes the files; if others are there, says so and goes on only if that is wanted. */
  private int write(Command.Init command, BeginPlan plan, Language spoken) throws IOException {
    Messages messages = CliMessages.console(spoken);
    if (!plan.there().isEmpty()) {
      String there = messages.get("init.there", plan.there().size(), plan.named());
      if (!mayGoOn(command, there, messages)) {
        streams.err().println(messages.get("init.there.left"));
        return CommandLine.PROBLEMS;
      }
    }
    return say(plan.write(), plan.folder().root(), messages);
  }

  private boolean mayGoOn(Command.Init command, String there, Messages messages) {
    if (command.yes()) {
      streams.out().println(there);
      return true;
    }
    String question = messages.get("init.there.ask") + " " + messages.get("publish.yes-no");
    return new TerminalQuestions(streams.out(), messages, streams.answers())
        .askWith(List.of(there), question)
        .orElse(false);
  }

  private int say(List<String> made, Path root, Messages messages) {
    streams.out().println(messages.get("init.made", root, made.size()));
    for (String step : List.of("init.desk", "init.write", "init.build")) {
      streams.out().println(messages.get(step, root));
    }
    return CommandLine.DONE;
  }

  /** Returns the language of messages: the first language of the new site that has some. */
  private static Language language(Command.Init command) {
    List<Language> spoken = Languages.spoken();
    return command
        .common()
        .language()
        .or(
            () ->
                command.typed().tags().stream()
                    .map(Language::primary)
                    .filter(spoken::contains)
                    .findFirst())
        .orElse(spoken.get(0));
  }

  /**
   * Asks for values.
   *
   * @param silent whether nothing is asked
   */
  private record Asking(CommandLine.Streams streams, Messages messages, boolean silent) {

    /**
     * Returns a typed value; if it is empty, an answer; if that is empty too, the standard one.
     *
     * @param details of the question
     */
    String value(String typed, String key, String standard, Object... details) {
      if (!typed.isEmpty() || silent) {
        return typed.isEmpty() ? standard : typed;
      }
      String question = messages.get("init.ask." + key, details);
      String offer = standard.isEmpty() ? "" : " [" + standard + "]";
      streams.out().print(question + offer + " ");
      streams.out().flush();
      String answer = streams.answers().get().orElse("").strip();
      streams.out().println();
      return answer.isEmpty() ? standard : answer;
    }
  }
}
