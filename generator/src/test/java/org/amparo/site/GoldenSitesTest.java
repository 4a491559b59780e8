package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.testing.Golden;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code sites/} is a small site with one idea. Its {@code expected/} holds the
 * output of the program and the pages, without the parts of every site (style, scripts, policy,
 * icons) and without files that are made of the pages (save lists, ZIP).
 */
class GoldenSitesTest {

  private static final Pattern STYLE = Pattern.compile("<style>.*?</style>", Pattern.DOTALL);
  private static final Pattern SPRITE =
      Pattern.compile("<svg class=\"sprite\".*?</svg>", Pattern.DOTALL);
  private static final Pattern SCRIPT = Pattern.compile("(<script>).*?(</script>)", Pattern.DOTALL);
  private static final Pattern POLICY =
      Pattern.compile("(http-equiv=\"Content-Security-Policy\" content=\")[^\"]*");
  private static final Pattern SECONDS = Pattern.compile("\\d+[.,]\\d s");

  /** Files that are equal in every site or made of compared files. */
  private static final List<String> MADE =
      List.of("search/search.js", "icons/", "js/", "offline/", "sw.js", "_headers", ".htaccess");

  static List<String> sites() throws IOException {
    try (Stream<Path> folders = Files.list(TestSite.fixture("sites"))) {
      return folders.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void aSiteBecomesItsExpectedPages(String name, @TempDir Path folder) throws IOException {
    Path fixture = TestSite.fixture("sites/" + name);
    TestSite site = TestSite.copy(folder, fixture);
    TestSite.Run run = site.run("build");
    Path expected = fixture.resolve("expected");
    Map<String, String> actual = new TreeMap<>();
    site.output().forEach((address, text) -> actual.put(address, bare(text)));
    actual.keySet().removeIf(address -> MADE.stream().anyMatch(address::startsWith));
    actual.keySet().removeIf(address -> address.endsWith(".zip"));
    actual.put("console.txt", SECONDS.matcher(run.out() + run.err()).replaceAll("0,0 s"));
    for (Map.Entry<String, String> file : actual.entrySet()) {
      Golden.assertMatches(expected.resolve(file.getKey()), file.getValue());
    }
    assertEquals(TestSite.contents(expected).keySet(), actual.keySet());
  }

  private static String bare(String page) {
    String unstyled = STYLE.matcher(page).replaceAll("<style></style>");
    String plain = SPRITE.matcher(unstyled).replaceAll("<svg class=\"sprite\"></svg>");
    String quiet = SCRIPT.matcher(plain).replaceAll("$1$2");
    return POLICY.matcher(quiet).replaceAll("$1");
  }
}
