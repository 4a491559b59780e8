package org.amparo.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.model.Language;
import org.amparo.model.Localized;
import org.amparo.model.Paper;
import org.amparo.model.SourcePlace;
import org.amparo.model.Topic;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.source.SiteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteConfigReaderTest {

  private static final String FILE = SiteConfigReader.FILE;
  private static final Language ES = new Language("es");
  private static final Language EN = new Language("en");

  private static final String GOOD =
      """
      name: { es: Guía, en: Guide }
      address: "https://guia.org/peru"
      languages: [es, en]
      jurisdiction: { es: Perú, en: Peru }
      topics:
        - id: rights
          folder: { es: derechos, en: rights }
          title: { es: Derechos, en: Rights }
          summary: { es: Lo tuyo., en: What is yours. }
          icon: house
        - { id: law, folder: law, title: Law }
      exit: "https://example.org/"
      paper: letter
      questions: { es: preguntas, en: questions }
      """;

  private final Path root;

  SiteConfigReaderTest(@TempDir Path root) {
    this.root = root;
  }

  private Checked<Optional<SiteConfig>> read() throws IOException {
    try (SiteFolder folder = SiteFolder.open(root)) {
      return SiteConfigReader.read(folder, DiscreetWords.AS_CONFIGURED);
    }
  }

  private Checked<Optional<SiteConfig>> read(String yaml) throws IOException {
    Files.createDirectories(root.resolve("content"));
    Files.writeString(root.resolve(FILE), yaml);
    return read();
  }

  /** Returns the problems after a change of one line of the valid file. */
  private List<Problem> problemsWith(String line, String otherwise) throws IOException {
    assertTrue(GOOD.contains(line), line);
    Checked<Optional<SiteConfig>> read = read(GOOD.replace(line, otherwise));
    assertTrue(read.value().isPresent());
    return read.problems();
  }

  private static SourcePlace at(int line, int column) {
    return new SourcePlace(FILE, line, column);
  }

  private static Localized both(String spanish, String english) {
    return new Localized(Map.of(ES, spanish, EN, english));
  }

  @Test
  void everyFieldOfAValidFileIsRead() throws IOException {
    SiteConfig config =
        new SiteConfig(
            both("Guía", "Guide"),
            URI.create("https://guia.org/peru/"),
            List.of(ES, EN),
            both("Perú", "Peru"),
            List.of(
                new Topic(
                    "rights",
                    both("derechos", "rights"),
                    both("Derechos", "Rights"),
                    both("Lo tuyo.", "What is yours."),
                    "house"),
                new Topic(
                    "law",
                    both("law", "law"),
                    both("Law", "Law"),
                    new Localized(Map.of(ES, "")),
                    "card")),
            both("preguntas", "questions"),
            "https://example.org/",
            "icon.svg",
            Looks.STANDARD,
            Paper.LETTER,
            Optional.empty(),
            List.of(),
            Optional.empty());
    assertEquals(Checked.of(Optional.of(config)), read(GOOD));
  }

  @Test
  void whatMayBeLeftOutIsEmpty() throws IOException {
    Checked<Optional<SiteConfig>> read =
        read(
            "name: X\naddress: https://x.org/\nlanguages: [es]\ntopics: [{ id: a, folder: a, title: A }]\n");
    assertEquals(List.of(), read.problems());
    SiteConfig config = read.value().orElseThrow();
    assertEquals("https://www.google.com/", config.exit());
    assertEquals("", config.jurisdiction().in(ES));
    assertEquals(ES, config.defaultLanguage());
  }

  @Test
  void discreetSiteHasItsNameIconAndPlaces() throws IOException {
    String discreet = "discreet: { name: Apuntes, icon: icon-192.png, words: [ley] }\n";
    SiteConfig config = read(GOOD + discreet).value().orElseThrow();
    assertEquals("Apuntes", config.name().in(ES));
    assertEquals("icon-192.png", config.icon());
    Discreet kept = config.discreet().orElseThrow();
    assertEquals(List.of("ley"), kept.words());
    assertTrue(kept.place("rights").line() > 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../icons/icon-192.png", "../../content/site.yml", "./icon-192.png"})
  void anIconOfAnotherFolderIsAProblem(String icon) throws IOException {
    assertEquals(
        List.of(ProblemCode.WRONG_VALUE),
        problemsWith("exit:", "discreet: { icon: " + icon + " }\nexit:").stream()
            .map(Problem::code)
            .toList());
  }

  @Test
  void missingFileIsReported() throws IOException {
    Problem missing = Problem.of(ProblemCode.MISSING_SITE_FILE, SourcePlace.wholeFile(FILE));
    assertEquals(new Checked<>(Optional.<SiteConfig>empty(), List.of(missing)), read());
  }

  @Test
  void fileThatIsNotUtf8IsNotMissing() throws IOException {
    Files.createDirectories(root.resolve("content"));
    Files.write(root.resolve(FILE), new byte[] {'n', (byte) 0xF1});
    Problem wrong = Problem.of(ProblemCode.NOT_UTF8, at(1, 2));
    assertEquals(new Checked<>(Optional.<SiteConfig>empty(), List.of(wrong)), read());
  }

  @Test
  void brokenYamlGivesNoSite() throws IOException {
    Problem broken = Problem.of(ProblemCode.BROKEN_YAML, at(1, 7));
    assertEquals(new Checked<>(Optional.<SiteConfig>empty(), List.of(broken)), read("name: @x\n"));
  }

  @Test
  void everyRequiredKeyThatIsMissingIsReportedAtOnce() throws IOException {
    List<String> missing =
        read("exit: x\n").problems().stream().map(p -> p.details().get(0)).sorted().toList();
    assertEquals(List.of("address", "languages", "name", "topics"), missing);
  }

  @Test
  void withoutLanguagesThereIsNoSite() throws IOException {
    Checked<Optional<SiteConfig>> read = read(GOOD.replace("languages: [es, en]\n", ""));
    assertEquals(Optional.empty(), read.value());
    assertEquals(
        List.of(Problem.of(ProblemCode.MISSING_FIELD, at(1, 1), "languages")), read.problems());
  }

  @ParameterizedTest
  @CsvSource({
    "ES, es",
    "español, ''",
    "pt-br, pt-BR",
    "pt_BR, pt-BR",
    "zh-hant, zh-Hant",
    "en, ''"
  })
  void wrongOrRepeatedLanguageIsAWrongValue(String tag, String meant) throws IOException {
    Problem wrong = Problem.of(ProblemCode.WRONG_FORM, at(3, 21), tag, "languages", "es, en, qu");
    assertEquals(
        List.of(wrong.suggesting(meant)), problemsWith("[es, en]", "[es, en, " + tag + "]"));
  }

  @Test
  void languagesMayHaveRegionAndScript() throws IOException {
    SiteConfig config =
        read("""
                name: { es: G, es-419: G, pt-BR: G, zh-Hant: G }
                address: https://x.org/
                languages: [es, es-419, pt-BR, zh-Hant]
                topics: [{ id: a, folder: { es: a, es-419: b, pt-BR: c, zh-Hant: d }, title: A }]
                """)
            .value()
            .orElseThrow();
    assertEquals("[es, es-419, pt-BR, zh-Hant]", config.languages().toString());
    assertEquals("c", config.topics().get(0).folder().in(new Language("pt-BR")));
  }

  @Test
  void oneLanguageInPlaceOfAListIsTheWrongKind() throws IOException {
    assertEquals(
        List.of(Problem.of(ProblemCode.WRONG_KIND, at(3, 12), "languages", "languages: [ ... ]")),
        read(GOOD.replace("[es, en]", "es")).problems());
  }

  @ParameterizedTest
  @CsvSource({
    "https://guia.org, https://guia.org/",
    "https://guia.org/, https://guia.org/",
    "http://localhost:8080/x, http://localhost:8080/x/",
    "https://guía.example/, https://xn--gua-sma.example/",
    "https://GUÍA.Example, https://xn--gua-sma.example/",
    "https://ñandú.org/perú, https://xn--and-6ma2c.org/per%C3%BA/",
    "https://xn--gua-rma.example/, https://xn--gua-rma.example/",
    "https://指南.example/, https://xn--6krx87a.example/",
    "https://דוגמה.example:8443/, https://xn--6dbbec0c.example:8443/",
    "HTTPS://guia.org/Peru/, https://guia.org/Peru/",
    "https://guia.org/index.html, https://guia.org/",
    "https://guia.org/peru/Index.htm, https://guia.org/peru/",
    "https://ana.github.io/guia, https://ana.github.io/guia/",
    "https://guia.org/~ana/, https://guia.org/~ana/",
  })
  void addressEndsInASlash(String written, String address) throws IOException {
    Checked<Optional<SiteConfig>> read = read(GOOD.replace("https://guia.org/peru", written));
    assertEquals(URI.create(address), read.value().orElseThrow().address());
    assertEquals(List.of(), read.problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "guia.org",
        "ftp://guia.org/",
        "https://",
        "https:guia",
        "https://guia org/",
        "/",
        "https://guia.org/?x=1",
        "https://guia.org/#inicio",
        "https://ana@guia.org/",
        "https://ana:clave@guia.org/",
        "https:///peru/",
        "https://guia..org/",
        "https://guía..org/",
        "https://-guia.org/",
        "https://gu_ía.org/",
        "https://guia.org//peru/",
        "https://guia.org/a/../b/",
        "https://guia.org/inicio.html",
        "https://guia.org/index.php?x=1",
        "https://guia.org:x/",
        "https://guía .org/",
        "www.guia.org",
        "mailto:a@guia.org"
      })
  void whateverIsNoAddressOfASiteIsAWrongValue(String written) throws IOException {
    assertEquals(
        List.of(
            Problem.of(
                ProblemCode.WRONG_FORM, at(2, 10), written, "address", "https://example.org/")),
        problemsWith("https://guia.org/peru", written));
  }

  @Test
  void addressThatIsAListIsTheWrongKind() throws IOException {
    assertEquals(
        List.of(Problem.of(ProblemCode.WRONG_KIND, at(2, 10), "address", "address: ...")),
        problemsWith("\"https://guia.org/peru\"", "[x]"));
  }

  @Test
  void nameMissingInALanguageIsReported() throws IOException {
    assertEquals(
        List.of(Problem.of(ProblemCode.MISSING_FIELD, at(1, 7), "en")),
        problemsWith("{ es: Guía, en: Guide }", "{ es: Guía }"));
  }

  @Test
  void topicsThatAreNoListAreTheWrongKind() throws IOException {
    assertEquals(
        List.of(
            Problem.of(
                ProblemCode.WRONG_KIND,
                at(4, 9),
                "topics",
                "- { id: rights, folder: {...}, title: {...} }")),
        read("name: X\naddress: https://x.org/\nlanguages: [es]\ntopics: law\n").problems());
  }

  @ParameterizedTest
  @CsvSource({
    "'id: law, ', id",
    "'folder: law, ', folder",
    "', title: Law', title",
  })
  void topicLacksWhatItNeeds(String left, String key) throws IOException {
    assertEquals(
        List.of(Problem.of(ProblemCode.MISSING_FIELD, at(11, 5), key)), problemsWith(left, ""));
  }

  @Test
  void unknownIconIsReplacedByTheDefault() throws IOException {
    String known =
        "scales, card, megaphone, heart, house, people, coin, compass, pen, cross, shield, bag";
    assertEquals(
        List.of(Problem.of(ProblemCode.WRONG_VALUE, at(10, 11), "home", "icon", known)),
        problemsWith("icon: house", "icon: home"));
    assertEquals("scales", read().value().orElseThrow().topics().get(0).icon());
  }

  @Test
  void unknownKeysAreReportedOnEveryLevel() throws IOException {
    assertEquals(
        List.of(
            Problem.of(ProblemCode.UNKNOWN_KEY, at(12, 1), "exits").suggesting("exit"),
            Problem.of(ProblemCode.UNKNOWN_KEY, at(13, 13), "icons").suggesting("icon")),
        problemsWith("exit:", "exits: x\ndiscreet: { icons: x }\nexit:"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://guia.example/, true",
    "https://a.guia.example/x/, true",
    "https://guia.org/, false",
    "https://example-guia.org/, false"
  })
  void addressKeptForExamplesIsKnown(String address, boolean reserved) throws IOException {
    SiteConfig config = read(GOOD.replace("https://guia.org/peru", address)).value().orElseThrow();
    assertEquals(reserved, config.isAddressReserved());
  }
}
