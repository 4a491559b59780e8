package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.problem.ProblemCode;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the message files of all languages with each other and with the code that uses them. */
class MessagesTest {

  private static final List<String> LANGUAGES = List.of("es", "en", "pt");

  private static final Set<String> DATES = Set.of("date.pattern", "date.short", "time.pattern");

  private static final String PAGES = "templates/messages_";
  private static final String PROBLEMS =
      "generator/src/main/resources/org/amparo/problem/problems_";
  private static final String COMMANDS = "generator/src/main/resources/org/amparo/cli/cli_";

  private static final String DRAFTS = "generator/src/main/resources/org/amparo/language/draft_";

  private static final String DESK = "generator/src/main/resources/org/amparo/desk/desk_";

  private static final Pattern USED = Pattern.compile("\\b(?:t|message)\\(\"([^\"]+)\"[,)]");

  /** A literal brace, quoted as {@link java.text.MessageFormat} requires. */
  private static final Pattern QUOTED_BRACE = Pattern.compile("'\\{#(\\.{3}})?'|'}'");

  private static final Pattern VALUE = Pattern.compile("\\{(\\d)");

  @ParameterizedTest
  @ValueSource(strings = {PAGES, PROBLEMS, COMMANDS, DRAFTS, DESK})
  void allLanguagesHaveTheSameKeysAndValues(String files) throws IOException {
    Map<String, String> spanish = read(files, "es");
    for (String language : LANGUAGES) {
      Map<String, String> other = read(files, language);
      assertEquals(spanish.keySet(), other.keySet(), language);
      spanish.forEach((key, text) -> assertEquals(values(text), values(other.get(key)), key));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {PAGES, PROBLEMS, COMMANDS, DRAFTS, DESK})
  void everyMessageIsAValidMessageFormat(String files) throws IOException {
    for (String language : LANGUAGES) {
      read(files, language)
          .forEach(
              (key, text) -> {
                if (!DATES.contains(key)) {
                  assertFalse(new MessageFormat(text).toPattern().isBlank(), key);
                  String unquoted = QUOTED_BRACE.matcher(text).replaceAll("");
                  assertFalse(unquoted.contains("'"), key + ": write ’");
                }
              });
    }
  }

  @Test
  void everyCodeHasItsMessages() throws IOException {
    Set<String> keys = read(PROBLEMS, "es").keySet();
    for (ProblemCode code : ProblemCode.values()) {
      assertTrue(keys.contains(code.code() + ".what"), code.code());
      assertTrue(keys.contains(code.code() + ".mend"), code.code());
    }
    Set<String> codes = new TreeSet<>();
    keys.stream().filter(k -> k.startsWith("G")).forEach(k -> codes.add(k.substring(0, 4)));
    assertEquals(ProblemCode.values().length, codes.size(), "a sentence for a code that is gone");
  }

  /** Words of programmers and words of blame, which no message may have. */
  private static final Pattern UNKIND =
      Pattern.compile(
          "\\b(?i:pars\\w*|synta\\w*|sintax\\w*|token\\w*|excep\\w*|yaml|null|scalar|escalar|mapping|"
              + "front matter|string|char|boolean|regex|stack|trace|invalid\\w*|inv[aá]lid\\w*|illegal|"
              + "ilegal|wrong|fault|culpa|equivocaste|olvidaste|forgot|mistake|debiste|should have)\\b"
              + "|\\b[a-z]+\\.[a-z]+\\.[A-Z]|[a-z][A-Z]\\w+\\(");

  @Test
  void noProblemSpeaksLikeAParserOrBlames() throws IOException {
    for (String language : LANGUAGES) {
      read(PROBLEMS, language)
          .forEach((key, text) -> assertFalse(UNKIND.matcher(text).find(), key + ": " + text));
    }
  }

  @Test
  void nothingNamesAPathThatOnlyOneWayOfStartingHas() throws IOException {
    for (String files : List.of(PROBLEMS, COMMANDS)) {
      for (String language : LANGUAGES) {
        read(files, language)
            .forEach((key, text) -> assertFalse(text.contains("target/amparo"), key + ": " + text));
      }
    }
  }

  @Test
  void noProblemAsShownSpeaksLikeAParser() throws IOException {
    for (String site : InvalidSitesTest.sites()) {
      for (String language : List.of("es", "en")) {
        Path file =
            TestSite.fixture("sites-invalid/" + site + "/expected-problems." + language + ".txt");
        String said = Files.readString(file).replaceAll("(?m)^ +\\d* ?\\|.*$", "");
        assertFalse(said.contains("Exception") || said.contains("\tat "), site);
        assertFalse(UNKIND.matcher(said).find(), site);
      }
    }
  }

  @Test
  void everyKeyOfATemplateExists() throws IOException {
    Set<String> keys = read(PAGES, "es").keySet();
    Map<String, String> templates = TestSite.contents(TestSite.basedir().resolve("templates"));
    for (Map.Entry<String, String> template : templates.entrySet()) {
      Matcher used = USED.matcher(template.getValue());
      while (template.getKey().endsWith(".ftl") && used.find()) {
        assertTrue(keys.contains(used.group(1)), template.getKey() + " uses " + used.group(1));
      }
    }
  }

  private static Set<String> values(String text) {
    Set<String> values = new TreeSet<>();
    Matcher matcher = VALUE.matcher(text.replaceAll("\\{(\\d),choice.*?\\}\\}", "{$1}"));
    while (matcher.find()) {
      values.add(matcher.group(1));
    }
    return values;
  }

  private static Map<String, String> read(String files, String language) throws IOException {
    Path file = TestSite.basedir().resolve(files + language + ".properties");
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    Map<String, String> map = new TreeMap<>();
    properties.stringPropertyNames().forEach(k -> map.put(k, properties.getProperty(k)));
    return map;
  }
}
