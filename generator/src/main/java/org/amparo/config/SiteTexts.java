package org.amparo.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.model.Address;
import org.amparo.model.Language;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.text.Messages;

/**
 * The words of the pages themselves, in each of the site's languages, from {@code
 * templates/messages_LANG.properties}.
 *
 * @param byLanguage in the order of {@code site.yml}
 */
public record SiteTexts(Map<Language, Messages> byLanguage) {

  private static final String REFERENCE = "templates/messages_es.properties";

  private static final Set<String> DATES = Set.of("date.pattern", "date.short");

  private static final Pattern PAGE = Pattern.compile("page\\.[a-z]+\\.file");

  private static final Pattern FILE = Pattern.compile("[\\p{L}\\p{N}-]+\\.html");

  public SiteTexts {
    byLanguage = Map.copyOf(byLanguage);
  }

  /**
   * Reads the message files: the program's own, and over them the folder's.
   *
   * @throws IOException if a file that is there cannot be read
   */
  public static Checked<SiteTexts> read(SiteFolder folder, SiteConfig config) throws IOException {
    Map<Language, Messages> texts = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Language language : config.languages()) {
      String file = "templates/messages_" + language + ".properties";
      List<Reader> readers = new ArrayList<>();
      try {
        for (Path layer : folder.layers(file)) {
          readers.add(Files.newBufferedReader(layer));
        }
        Messages messages = Messages.read(language, readers);
        texts.put(language, messages);
        if (!readers.isEmpty()) {
          problems.addAll(missing(folder, file, messages));
          problems.addAll(broken(file, messages));
        }
      } finally {
        for (Reader reader : readers) {
          reader.close();
        }
      }
      if (readers.isEmpty()) {
        problems.add(
            Problem.of(ProblemCode.NO_MESSAGES, SourcePlace.wholeFile(file), language.tag()));
      }
    }
    return new Checked<>(new SiteTexts(texts), problems);
  }

  /** What a language lacks of the words that the pages need: those of the program's own Spanish. */
  private static List<Problem> missing(SiteFolder folder, String file, Messages messages)
      throws IOException {
    List<Problem> problems = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(folder.programFile(REFERENCE))) {
      for (String key : Messages.read(messages.language(), List.of(reader)).keys()) {
        if (!messages.has(key)) {
          problems.add(Problem.of(ProblemCode.MISSING_MESSAGE, SourcePlace.wholeFile(file), key));
        }
      }
    }
    return problems;
  }

  /** Values that are no sentence, no form of a date or no name of a page. */
  private static List<Problem> broken(String file, Messages messages) {
    return messages.keys().stream()
        .filter(key -> !isFit(key, messages))
        .map(key -> Problem.of(ProblemCode.BROKEN_MESSAGE, SourcePlace.wholeFile(file), key))
        .toList();
  }

  private static boolean isFit(String key, Messages messages) {
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

  /** The words of one of the site's languages. */
  public Messages in(Language language) {
    Messages messages = byLanguage.get(language);
    if (messages == null) {
      throw new IllegalArgumentException("not a language of this site: " + language);
    }
    return messages;
  }

  /** A sentence of a language, its values left open. */
  public String sentence(Language language, String key) {
    return in(language).get(key, "{0}", "{1}");
  }

  /** The keys of all sentences of a language, sorted. */
  public Set<String> keys(Language language) {
    return in(language).keys();
  }

  /** Where a fixed page stands in a language. */
  public Address address(Language language, FixedPage page) {
    return new Address(language + "/" + in(language).get("page." + page.key() + ".file"));
  }
}
