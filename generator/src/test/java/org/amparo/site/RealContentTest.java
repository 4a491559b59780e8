package org.amparo.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.testing.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real content, built on a fixed day. */
class RealContentTest {

  private static final String SPANISH = "es/derechos/si-la-policia-te-para.html";
  private static final String ENGLISH = "en/rights/if-the-police-stop-you.html";

  @TempDir private static Path folder;

  private static TestSite.Run run;
  private static Map<String, String> pages;

  @BeforeAll
  static void build() throws IOException {
    TestSite site = TestSite.copy(folder.resolve("content"), TestSite.basedir().resolve("content"));
    run = site.run("build", "--site", folder.toString());
    pages = TestSite.contents(folder.resolve("target/site"));
  }

  @Test
  void nothingIsWrongWithIt() {
    assertEquals(0, run.code(), run.out());
    assertEquals(1, run.out().lines().count(), run.out());
    assertEquals("", run.err());
  }

  @Test
  void yearsLaterOnlyReviewsGiveWarnings() throws IOException {
    TestSite site = TestSite.copy(folder.resolve("later/content"), folder.resolve("content"));
    TestSite.Run later =
        site.run(
            "build",
            "--no-pamphlets",
            "--site",
            folder.resolve("later").toString(),
            "--clock",
            "2030-01-01");
    assertEquals(0, later.code(), later.out());
    Set<String> codes =
        Pattern.compile("\\bG\\d{3}\\b")
            .matcher(later.out())
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of("G501"), codes);
  }

  @Test
  void sectionsLinkToTheirTranslation() {
    Document spanish = page(SPANISH);
    Document english = page(ENGLISH);
    Set<String> ids = new TreeSet<>(spanish.select("section.section").eachAttr("id"));
    assertTrue(ids.size() >= 4, ids.toString());
    assertEquals(ids, new TreeSet<>(english.select("section.section").eachAttr("id")));
    for (String id : ids) {
      assertEquals(
          "../../" + ENGLISH + "#" + id,
          spanish.select("#" + id + " .elsewhere[hreflang=en]").attr("href"));
      assertEquals(
          "../../" + SPANISH + "#" + id,
          english.select("#" + id + " .elsewhere[hreflang=es]").attr("href"));
    }
  }

  @Test
  void hreflangLeadsBothWaysWithADefault() {
    Map<String, String> expected = Map.of("es", SPANISH, "en", ENGLISH, "x-default", SPANISH);
    for (String path : Set.of(SPANISH, ENGLISH)) {
      Map<String, String> found = new HashMap<>();
      for (Element link : page(path).select("link[rel=alternate]")) {
        String address = link.attr("href").replaceFirst("^https://[^/]+/", "");
        found.put(link.attr("hreflang"), address);
      }
      assertEquals(expected, found, path);
    }
  }

  @Test
  void theWholeSiteInOneFileIsSmallEnough() {
    for (String language : List.of("es", "en")) {
      String file = pages.getOrDefault("downloads/site-" + language + ".html", "");
      int size = file.getBytes(UTF_8).length;
      assertTrue(size > 0 && size <= 1_500_000, language + " " + size);
    }
  }

  @Test
  void noIdIsTwiceInAPage() {
    for (String path : pages.keySet()) {
      Set<String> seen = new TreeSet<>();
      for (Element element : page(path).select("[id]")) {
        assertTrue(seen.add(element.id()), path + "#" + element.id());
      }
    }
  }

  @Test
  void noPageAsksAnotherHostForAnything() {
    for (String path : pages.keySet()) {
      Document page = page(path);
      assertTrue(
          page.select("script[src*=:], iframe, img[src*=:], link[rel=stylesheet]").isEmpty(), path);
      assertFalse(pages.get(path).contains("url("), path);
    }
  }

  @Test
  void aGuideSaysThatNoLawyerHasReadIt() {
    assertTrue(page(SPANISH).text().contains("Ninguna abogada ni abogado ha revisado"));
    assertTrue(page(ENGLISH).text().contains("No lawyer has reviewed"));
  }

  private static Document page(String path) {
    return Jsoup.parse(pages.getOrDefault(path, ""));
  }
}
