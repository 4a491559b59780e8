package org.amparo.config;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.language.LanguageNames;
import org.amparo.model.Address;
import org.amparo.model.Language;
import org.amparo.model.SourcePlace;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.source.SiteFolder;
import org.amparo.source.SourceText;
import org.amparo.text.Messages;

/**
 * The messages of pages, in each of the site's languages, from {@code
 * templates/messages_LANG.properties}.
 *
 * @param byLanguage in the order of {@code site.yml}
 */
public record SiteMessages(Map<Language, Messages> byLanguage) {

  /** The message files beside a site's texts: {@code content/messages_LANG.properties}. */
  private static final Pattern OWN =
      Pattern.compile(
          Pattern.quote(SourcePaths.MESSAGES)
              + "([A-Za-z-]+)"
              + Pattern.quote(SourcePaths.MESSAGES_END));

  private static final String REFERENCE = "templates/messages_es.properties";

  /** The key of the words that a discreet site does not show, with commas between. */
  public static final String DISCREET_WORDS = "discreet.words";

  /** The beginning of the keys that name the needs of contacts; a site may add needs. */
  public static final String NEED = "need.";

  /** A {@code \\u} outside of comments that four hexadecimal digits do not follow. */
  private static final Pattern ESCAPE =
      Pattern.compile("(?m)^(?![ \\t\\f]*[#!]).*?(?<!\\\\)(?:\\\\\\\\)*+(\\\\u(?![0-9A-Fa-f]{4}))");

  private static final Set<String> DATES = Set.of("date.pattern", "date.short");

  private static final Pattern PAGE = Pattern.compile("page\\.[a-z]+\\.file");

  private static final Pattern FILE = Pattern.compile("[\\p{L}\\p{N}-]+\\.html");

  public SiteMessages {
    byLanguage = Map.copyOf(byLanguage);
  }

  /**
   * Reads the message files: those of the program, overridden by those of the folder {@code
   * templates}, overridden by those of {@code content}. The messages of {@code pt} are also those
   * of {@code pt-BR}, which overrides them. A language whose messages cannot be read is left out,
   * with a problem.
   *
   * @throws IOException if a file of the program cannot be read
   */
  public static Checked<SiteMessages> read(SiteFolder folder, SiteConfig config)
      throws IOException {
    Map<Language, Messages> found = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Language language : config.languages()) {
      read(folder, language).into(problems).ifPresent(m -> found.put(language, m));
    }
    Set<String> required = required(folder, config.defaultLanguage());
    UntranslatedMessages untranslated = new UntranslatedMessages(folder);
    for (Messages messages : found.values()) {
      problems.addAll(missing(required, messages));
      List<Problem> broken = broken(messages);
      problems.addAll(broken);
      if (broken.isEmpty()) {
        problems.addAll(untranslated.problems(messages));
      }
    }
    problems.addAll(new AddedNeeds(folder, required).missing(found.values()));
    return new Checked<>(
        new SiteMessages(named(found, new OwnName(untranslated.known()))), problems);
  }

  private static Checked<Optional<Messages>> read(SiteFolder folder, Language language)
      throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<SourceText> own = new ArrayList<>();
    List<Reader> layers = new ArrayList<>();
    for (Language layer : language.fallbacks()) {
      String file = file(layer);
      Path program = folder.programFile(file);
      if (Files.isRegularFile(program)) {
        layers.add(new StringReader(Files.readString(program)));
      }
      for (String each : List.of(file, ownFile(layer))) {
        Optional<SourceText> text =
            SourceText.read(folder, folder.root().resolve(each)).into(problems);
        text.ifPresent(own::add);
        text.ifPresent(t -> layers.add(new StringReader(t.text())));
      }
    }
    if (layers.isEmpty() && problems.isEmpty()) {
      SourcePlace place = SourcePlace.wholeFile(file(language));
      problems.add(Problem.of(ProblemCode.NO_MESSAGES, place, language.tag()));
    }
    return problems.isEmpty()
        ? messages(language, layers, own)
        : new Checked<>(Optional.empty(), problems);
  }

  private static Checked<Optional<Messages>> messages(
      Language language, List<Reader> layers, List<SourceText> own) throws IOException {
    try {
      return Checked.of(Optional.of(Messages.read(language, layers)));
    } catch (IllegalArgumentException e) {
      SourcePlace place =
          own.stream().flatMap(t -> brokenEscape(t).stream()).findFirst().orElseThrow(() -> e);
      return new Checked<>(Optional.empty(), List.of(Problem.of(ProblemCode.BROKEN_ESCAPE, place)));
    }
  }

  private static Optional<SourcePlace> brokenEscape(SourceText text) {
    Matcher escape = ESCAPE.matcher(text.text());
    return escape.find() ? Optional.of(text.place(escape.start(1))) : Optional.empty();
  }

  /** Returns the path of a language's message file from the site's folder. */
  public static String file(Language language) {
    return "templates/messages_" + language + ".properties";
  }

  /** Returns the path of the words that a site itself changes or adds, from its folder. */
  static String ownFile(Language language) {
    return SourcePaths.MESSAGES + language + SourcePaths.MESSAGES_END;
  }

  /** Returns whether a path from the site's folder is a message file beside the site's texts. */
  public static boolean isOwnFile(String path) {
    Matcher own = OWN.matcher(path);
    return own.matches() && Language.isTag(own.group(1));
  }

  /**
   * Returns the keys that each language needs: those of the program's Spanish messages on pages.
   */
  private static Set<String> required(SiteFolder folder, Language language) throws IOException {
    try (Reader reader = Files.newBufferedReader(folder.programFile(REFERENCE))) {
      Set<String> keys = new TreeSet<>(Messages.read(language, List.of(reader)).keys());
      keys.remove(DISCREET_WORDS);
      return keys;
    }
  }

  /** Reports the messages that a language lacks. */
  private static List<Problem> missing(Set<String> required, Messages messages) {
    SourcePlace place = SourcePlace.wholeFile(file(messages.language()));
    return required.stream()
        .filter(key -> !messages.has(key))
        .map(key -> Problem.of(ProblemCode.MISSING_MESSAGE, place, key))
        .toList();
  }

  /** Returns the messages with the names of the site's languages that the JDK does not know. */
  private static Map<Language, Messages> named(Map<Language, Messages> found, OwnName own) {
    Map<String, String> names = new TreeMap<>();
    found.forEach(
        (language, messages) ->
            OwnName.of(messages).ifPresent(n -> names.put(LanguageNames.NAME + language, n)));
    Map<Language, Messages> all = new LinkedHashMap<>();
    found.forEach((language, messages) -> all.put(language, own.in(messages).withDefaults(names)));
    return all;
  }

  /** Reports messages that are not a valid pattern, date pattern or file name of a page. */
  private static List<Problem> broken(Messages messages) {
    SourcePlace place = SourcePlace.wholeFile(file(messages.language()));
    return messages.keys().stream()
        .filter(key -> !isValid(key, messages))
        .map(key -> Problem.of(ProblemCode.BROKEN_MESSAGE, place, key))
        .toList();
  }

  private static boolean isValid(String key, Messages messages) {
    try {
      if (DATES.contains(key)) {
        DateTimeFormatter form = DateTimeFormatter.ofPattern(messages.get(key));
        return !form.format(LocalDate.EPOCH).isEmpty();
      }
      String value = messages.get(key, 1, 1);
      return !PAGE.matcher(key).matches() || FILE.matcher(value).matches();
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }

  /**
   * Returns the messages of a language of the site.
   *
   * @throws IllegalArgumentException if the site is not in this language
   */
  public Messages in(Language language) {
    Messages messages = byLanguage.get(language);
    if (messages == null) {
      throw new IllegalArgumentException("not a language of this site: " + language);
    }
    return messages;
  }

  /** Returns a message with its placeholders {@code {0}} and {@code {1}}. */
  public String sentence(Language language, String key) {
    return in(language).get(key, "{0}", "{1}");
  }

  /** Returns the keys of all messages of a language, sorted. */
  public Set<String> keys(Language language) {
    return in(language).keys();
  }

  /** Returns the address of a fixed page in a language. */
  public Address address(Language language, FixedPage page) {
    return new Address(language + "/" + in(language).get("page." + page.key() + ".file"));
  }
}
