package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.cli.CommandLine;
import org.amparo.problem.ProblemCode;
import org.amparo.testing.Golden;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code sites-invalid/} holds the files in which a broken site differs from {@code
 * sites/pair}, and the exact messages of its problems in both languages. A folder's name begins
 * with the code of its first problem.
 */
class InvalidSitesTest {

  /** The last line of a check without errors. */
  private static final Pattern LAST_LINE = Pattern.compile("[^\n]*\\d[.,]\\d s[^\n]*\n$");

  private static final Pattern CODE = Pattern.compile("  (G\\d{3}) ");

  private static final Pattern HEAD = Pattern.compile("(?m)^\\S.*  G\\d{3} (?:error|aviso)$");

  static List<String> sites() throws IOException {
    try (Stream<Path> folders = Files.list(TestSite.fixture("sites-invalid"))) {
      return folders.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void aProblemHasTheseMessages(String name, @TempDir Path folder) throws IOException {
    TestSite site = site(name, folder);
    for (String language : List.of("es", "en")) {
      TestSite.Run run = run(site, name, "check", "--lang", language);
      String said = LAST_LINE.matcher(run.out()).replaceFirst("");
      Golden.assertMatches(expected(name, language), said);
      assertEquals(code(said), run.code());
    }
  }

  @Tag("build")
  @ParameterizedTest
  @MethodSource("sites")
  void anErrorKeepsTheSiteFromBeingBuilt(String name, @TempDir Path folder) throws IOException {
    TestSite site = site(name, folder);
    String checked = Files.readString(expected(name, "es"));
    int code = code(checked);
    TestSite.Run run = run(site, name, "build", "--lang", "es");
    assertEquals(code, run.code());
    assertEquals(heads(checked), heads(run.out()), "a check finds what a build finds");
    if (code == CommandLine.PROBLEMS) {
      assertEquals(Map.of(), site.output(), "a failed build leaves the site as it was");
    }
  }

  /** Returns the lines with the files and codes of problems, but for pieces of information. */
  private static List<String> heads(String said) {
    return HEAD.matcher(said).results().map(MatchResult::group).toList();
  }

  private static TestSite site(String name, Path folder) throws IOException {
    Path fixture = TestSite.fixture("sites-invalid/" + name);
    TestSite site = TestSite.copy(folder, TestSite.fixture("sites/pair"), fixture);
    site.without(fixture.resolve("removed.txt"));
    if (!Files.exists(fixture.resolve("content/.translations"))) {
      site.confirmed();
    }
    return site.withQuechuaBut(fixture.resolve("message-missing.txt"));
  }

  private static Path expected(String name, String language) {
    return TestSite.fixture("sites-invalid/" + name + "/expected-problems." + language + ".txt");
  }

  /** Returns the exit code that fits this output. */
  private static int code(String said) {
    return said.contains(" error\n") ? CommandLine.PROBLEMS : CommandLine.DONE;
  }

  /** Runs a command; what is wrong in a pamphlet shows only where pamphlets are made. */
  private static TestSite.Run run(TestSite site, String name, String... arguments)
      throws IOException {
    if (!name.contains("-pamphlet-")) {
      return site.run(arguments);
    }
    boolean check = arguments[0].equals("check");
    return site.runPrinting(check ? append(arguments, "--pamphlets") : arguments);
  }

  private static String[] append(String[] arguments, String more) {
    return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void everyProblemOfContentHasASite() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (String name : sites()) {
      Matcher matcher = CODE.matcher(Files.readString(expected(name, "es")));
      while (matcher.find()) {
        shown.add(matcher.group(1));
      }
    }
    Set<String> all = new TreeSet<>();
    Arrays.stream(ProblemCode.values()).map(ProblemCode::code).forEach(all::add);
    all.removeAll(Set.of("G003", "G702", "G703", "G705")); // of the disk: DiskTroubleTest
    all.removeAll(Set.of("G701", "G704")); // of the output: OutputFolderTest
    all.removeAll(Set.of("G007", "G008", "G010")); // that no checkout has: FileNamesTest
    all.removeAll(Set.of("G503", "G505")); // of publishing: FreshnessTest
    all.remove("G318"); // of publishing, too: BeginSiteTest
    all.removeAll(Set.of("G420", "G421")); // of the web: ExternalLinkCheckerTest
    all.removeAll(Set.of("G811", "G812", "G813")); // of typefaces: PaperTest
    all.remove("G820"); // of a language with its own messages: RightToLeftTest
    all.removeAll(Set.of("G608", "G609")); // of a language with its own: SiteMessagesTest
    all.removeAll(Set.of("G121", "G123", "G124", "G125")); // of a typeface: LooksTest
    all.remove("G025"); // of 300 kB: ImageScalerTest
    all.remove("G309"); // of check --reading: ReadingLevelTest
    all.remove("G808"); // of a card with a notice: NoticeOnPaperTest
    assertEquals(all, shown);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void aFolderBeginsWithItsFirstProblem(String name) throws IOException {
    Matcher first = CODE.matcher(Files.readString(expected(name, "es")));
    assertTrue(first.find());
    assertEquals(first.group(1), name.substring(0, name.indexOf('-')));
  }

  @Test
  void oneFileMayHaveTwentyProblems() throws IOException {
    String said = Files.readString(expected("G105-twenty-problems", "es"));
    assertEquals(20, CODE.matcher(said).results().count());
  }

  @Test
  void everyCodeIsUnique() {
    List<String> codes = Arrays.stream(ProblemCode.values()).map(ProblemCode::code).toList();
    assertEquals(codes.size(), Set.copyOf(codes).size());
  }
}
