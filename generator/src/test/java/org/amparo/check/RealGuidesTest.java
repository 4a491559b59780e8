package org.amparo.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.language.ReadingEase;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.Section;
import org.amparo.model.Site;
import org.amparo.problem.Problem;
import org.amparo.project.ReadSite;
import org.amparo.source.SiteFolder;
import org.amparo.testing.LoadedSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the first edition promises of its words: the guides, and their cards and zines. */
class RealGuidesTest {

  private static final Path BASE = Path.of(System.getProperty("amparo.basedir", ""));

  /** A long number, or a whole one among those that phones in Peru have as short numbers. */
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\d.,-])(?:0800[ -]\\d+|1[01]\\d|18\\d\\d|911|\\d{3} \\d{3} \\d{3})\\b");

  private static final Pattern AVOIDED =
      Pattern.compile(
          "\\b(?:prostitut\\w*|meretri\\w+|mujer de la vida|rescat\\w+|rescu\\w+|trata de blancas"
              + "|zona roja|red.light|foco infeccioso|vicio|puta|ramera|veneca|whore|hooker)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern URL = Pattern.compile("(?:https?://|source: )\\S+");

  /** The front matter that no reader sees. */
  private static final Pattern QUESTIONS = Pattern.compile("(?m)^ask-lawyer:\\n(?:  - .*\\n)+");

  private static ReadSite read;
  private static Site site;

  @BeforeAll
  static void load() throws IOException {
    LoadedSite loaded = LoadedSite.at(BASE.toAbsolutePath());
    loaded.folder().close();
    read = loaded.read();
    site = withoutLetters(loaded.site());
    assertEquals(List.of(), loaded.problems());
  }

  /** Letters have other sections than guides, and fewer words. */
  private static Site withoutLetters(Site all) {
    return all.with(all.guides().stream().filter(g -> !g.isLetter()).toList());
  }

  private static List<String> guidesThat(Predicate<Guide> claim) {
    return site.guides().stream().filter(claim).map(Guide::file).toList();
  }

  private static String text(Guide guide) {
    return guide.sections().stream().map(Section::text).collect(Collectors.joining("\n"));
  }

  private static long words(String text) {
    return Pattern.compile("\\S*[\\p{L}\\d]\\S*").matcher(text).results().count();
  }

  @Test
  void thereAreTwentyGuidesInEachLanguage() {
    assertEquals(40, guidesThat(Guide::isPublished).size());
    assertEquals(20, guidesThat(g -> g.language().equals(new Language("en"))).size());
  }

  @Test
  void everyGuideHas450To1250Words() {
    assertEquals(List.of(), guidesThat(g -> words(text(g)) < 450 || words(text(g)) > 1250));
  }

  @Test
  void everyGuideHasSourcesOfTheLawsThatWereRead() {
    assertEquals(List.of(), guidesThat(g -> g.meta().sources().isEmpty()));
    assertEquals(
        List.of(),
        guidesThat(g -> g.meta().sources().stream().anyMatch(s -> s.consulted().getYear() > 2026)));
    assertEquals(
        List.of(),
        guidesThat(
            g ->
                !text(g).contains("Leímos las leyes hasta el 2 de abril de 2026.")
                    && !text(g).contains("We read the laws up to 2 April 2026.")));
  }

  @Test
  void everyGuideBeginsWithActionsAndEndsWithHelp() {
    assertEquals(List.of(), guidesThat(g -> !g.sections().get(0).id().equals("now")));
    assertEquals(List.of(), guidesThat(g -> !sectionIds(g).endsWith("risks, help")));
  }

  private static String sectionIds(Guide guide) {
    return guide.sections().stream().map(Section::id).collect(Collectors.joining(", "));
  }

  @Test
  void healthGuidesSayThatNoClinicianReadThem() {
    List<String> told =
        guidesThat(
            g ->
                text(g).contains("Ningún profesional de salud ha leído todavía esta guía.")
                    || text(g).contains("No health professional has read this guide yet."));
    assertEquals(guidesThat(g -> Set.of("violence", "health", "client").contains(g.id())), told);
  }

  /** The safe place and the treatment come first; what staff must report is in the same section. */
  @Test
  void theDutyToReportIsInTheSectionWithTheAdvice() {
    Pattern advice =
        Pattern.compile(
            "(?:anda|ve|pide atención) .{0,40}(?:hospital|centro de salud)"
                + "|(?:go|ask for care) .{0,40}(?:hospital|health centre)",
            Pattern.CASE_INSENSITIVE);
    Pattern duty = Pattern.compile("personal de salud tiene que avisar|staff (?:have|has) to tell");
    List<String> wrong = new ArrayList<>();
    int advised = 0;
    for (Guide guide : site.guides()) {
      List<Section> found =
          guide.sections().stream().filter(t -> advice.matcher(t.text()).find()).limit(1).toList();
      advised += found.size();
      found.stream()
          .filter(t -> !duty.matcher(t.text()).find())
          .forEach(t -> wrong.add(guide.file() + ": " + t.id()));
    }
    assertEquals(List.of(), wrong);
    assertTrue(advised >= 8, "guides that send a reader to a hospital: " + advised);
  }

  @Test
  void factsAgreeBlockByBlockInBothLanguages() {
    List<Problem> none = List.of();
    assertEquals(
        none,
        new FactCheck(
                new Comparison(
                    read,
                    new TranslationSets(site.articles()),
                    new ErrorLines(none),
                    new UnreadFiles(none),
                    new FactComparison(FactComparison.ids(site)),
                    new CheckCache()))
            .problems());
    for (Guide guide : site.guides()) {
      Guide other =
          site.guides().stream()
              .filter(g -> g.id().equals(guide.id()) && !g.equals(guide))
              .findFirst()
              .orElseThrow();
      assertEquals(blocks(guide), blocks(other), guide.file());
      assertEquals(numbersOfSources(guide), numbersOfSources(other), guide.file());
    }
  }

  private static List<Integer> blocks(Guide guide) {
    return guide.sections().stream().map(s -> s.blocks().size()).toList();
  }

  private static List<String> numbersOfSources(Guide guide) {
    return guide.meta().sources().stream()
        .map(s -> numbers(s.norm()) + s.url().orElse("") + s.consulted())
        .toList();
  }

  private static String numbers(String text) {
    return Pattern.compile("\\d+(?:[.-](?:\\d+|[A-Z]\\b))*")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  @Test
  void everyPhoneNumberIsAContact() throws IOException {
    Set<String> known =
        site.contacts().stream()
            .flatMap(c -> Stream.of(c.phone(), c.whatsapp()))
            .collect(Collectors.toSet());
    List<String> found = new ArrayList<>();
    for (Path file : content(".md")) {
      PHONE.matcher(visible(file)).results().map(MatchResult::group).forEach(found::add);
    }
    assertTrue(found.size() > 100, "found " + found.size());
    assertEquals(List.of(), found.stream().filter(n -> !known.contains(n)).toList());
  }

  @Test
  void aHelpSectionListsContactsWithTheirPurpose() {
    List<String> wrong = new ArrayList<>();
    for (Guide guide : site.guides()) {
      Section help = guide.section("help").orElseThrow();
      help.blocks().stream()
          .filter(b -> !b.targets().isEmpty() && !b.text().contains(": "))
          .forEach(b -> wrong.add(guide.file() + ": " + b.text()));
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void nothingVisibleHurts() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : content("")) {
      AVOIDED
          .matcher(visible(file))
          .results()
          .forEach(m -> found.add(BASE.relativize(file) + ": " + m.group()));
    }
    assertEquals(List.of(), found);
  }

  /**
   * The organisers' files without what serves the search or a lawyer alone, and without addresses.
   */
  private static String visible(Path file) throws IOException {
    String text = QUESTIONS.matcher(Files.readString(file, UTF_8)).replaceAll("");
    text = URL.matcher(text).replaceAll("");
    if (file.toString().endsWith(".properties")) { // the words that a discreet site may not show
      return text.replaceAll("(?m)^discreet\\.words=.*", "");
    }
    if (!file.endsWith("synonyms.yml")) {
      return text;
    }
    return text.lines().filter(l -> l.contains("show:")).collect(Collectors.joining("\n"));
  }

  private static List<Path> content(String ending) {
    Path content = BASE.resolve("content");
    return SiteFolder.files(content).stream().filter(f -> f.toString().endsWith(ending)).toList();
  }

  @Test
  void thereAreFortyTermsAtLeast() {
    assertTrue(site.terms().size() >= 40);
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void theEditionIsEasyToRead(String tag) {
    List<Double> scores =
        site.guides().stream()
            .filter(g -> g.language().tag().equals(tag))
            .map(g -> ReadingEase.of(g.language(), text(g).lines().toList()).orElseThrow().score())
            .toList();
    assertEquals(20, scores.size());
    assertTrue(scores.stream().allMatch(s -> s >= 50), scores.toString());
    double average = scores.stream().mapToDouble(s -> s).average().orElseThrow();
    assertTrue(average >= 60, scores.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "derechos/si-la-policia-te-para, rights/if-the-police-stop-you",
    "derechos/si-te-detienen, rights/if-you-are-arrested",
    "derechos/coimas-cupos-y-extorsion, rights/bribes-protection-money-and-extortion",
    "derechos/violencia-y-violencia-sexual, rights/violence-and-sexual-violence",
    "derechos/si-se-llevan-a-una-companera, rights/if-a-colleague-is-taken",
    "derechos/tus-papeles-en-el-peru, rights/your-papers-in-peru",
    "cada-dia/problemas-con-un-cliente, every-day/trouble-with-a-client",
    "cada-dia/tu-celular-y-las-redes, every-day/your-phone-and-the-internet",
  })
  void cardsHaveTwoSidesAndZinesEightPanels(String spanish, String english) throws IOException {
    sameIn(spanish, english, ".card.md", 2, 75);
    sameIn(spanish, english, ".zine.md", 8, 45);
  }

  private static void sameIn(String spanish, String english, String ending, int count, int most)
      throws IOException {
    List<String> ours = sides(BASE.resolve("content/es/" + spanish + ending));
    List<String> theirs = sides(BASE.resolve("content/en/" + english + ending));
    assertEquals(count, ours.size(), spanish + ending);
    Function<String, String> id = s -> s.replaceFirst("(?s)[^\\n]*\\{#([a-z-]+)}\\n.*", "$1");
    assertEquals(ours.stream().map(id).toList(), theirs.stream().map(id).toList());
    assertEquals(
        ours.stream().map(RealGuidesTest::numbers).toList(),
        theirs.stream().map(RealGuidesTest::numbers).toList());
    Stream.concat(ours.stream(), theirs.stream())
        .map(s -> s.substring(s.indexOf('\n')))
        .forEach(s -> assertTrue(words(s) <= most, words(s) + " words: " + s));
  }

  private static List<String> sides(Path file) throws IOException {
    String[] parts = Files.readString(file, UTF_8).split("(?m)^## ", -1);
    assertEquals("", parts[0], file + " begins with a side");
    return List.of(parts).subList(1, parts.length);
  }
}
