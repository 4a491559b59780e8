package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.model.Address;
import org.amparo.testing.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published real site has no broken link and no trace of the person who built it. */
class PublishedFilesTest {

  private static final Pattern OUTSIDE = Pattern.compile("(?s)[a-z]+:.*");
  private static final List<String> LINKS =
      List.of("href", "src", "srcset", "poster", "data", "action", "xlink:href");

  @TempDir private static Path folder;

  private static Map<String, String> files;
  private static final Map<String, Document> PAGES = new HashMap<>();

  @BeforeAll
  static void build() throws IOException {
    Path root = folder.resolve("a-folder-of-somebody");
    TestSite site = TestSite.copy(root.resolve("content"), TestSite.basedir().resolve("content"));
    site.run("build", "--site", root.toString());
    files = TestSite.contents(root.resolve("target/site"));
    files.forEach(
        (name, text) -> {
          if (name.endsWith(".html")) {
            PAGES.put(name, Jsoup.parse(text));
          }
        });
    assertTrue(PAGES.size() > 40, () -> "pages: " + PAGES.size());
  }

  @Test
  void everyLinkAndEveryFileThatAPageNamesIsThere() {
    List<String> broken = new ArrayList<>();
    int followed = 0;
    for (Map.Entry<String, Document> page : PAGES.entrySet()) {
      for (String attribute : LINKS) {
        for (Element element : page.getValue().getElementsByAttribute(attribute)) {
          String link = element.attr(attribute);
          if (!OUTSIDE.matcher(link).matches()) {
            followed++;
            if (!resolves(page.getKey(), link)) {
              broken.add(page.getKey() + " " + element.outerHtml());
            }
          }
        }
      }
    }
    assertEquals(List.of(), broken);
    assertTrue(followed > 1000, "links: " + followed);
  }

  private static boolean resolves(String page, String link) {
    int hash = link.indexOf('#');
    String path = hash < 0 ? link : link.substring(0, hash);
    String target =
        path.isEmpty()
            ? page
            : new Address(page).resolve(path).map(Address::path).orElse("out of the site");
    if (hash < 0 || !target.endsWith(".html")) {
      return files.containsKey(target);
    }
    Document document = PAGES.get(target);
    String id = URLDecoder.decode(link.substring(hash + 1), StandardCharsets.UTF_8);
    return document != null && (id.isEmpty() || document.getElementById(id) != null);
  }

  @Test
  void noFileTellsWhoMadeItAndWhereAndWhen() {
    Set<String> traces =
        Set.of(
            "a-folder-of-somebody",
            TestSite.basedir().toString(),
            folder.toString(),
            "sourceMappingURL",
            "file:/",
            "/home/",
            System.getProperty("java.version"));
    files.forEach(
        (name, text) -> {
          traces.forEach(t -> assertFalse(text.contains(t), () -> name + " tells " + t));
          assertFalse(name.endsWith(".map"), name);
        });
  }

  /** Matches the name of the user as a whole word only. */
  @Test
  void noFileHasTheNameOfTheUserOrTheHourOfTheBuild() {
    Pattern user = Pattern.compile("\\b" + Pattern.quote(System.getProperty("user.name")) + "\\b");
    Pattern hour = Pattern.compile("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d|\\d\\d:\\d\\d:\\d\\d");
    files.forEach(
        (name, text) -> {
          if (name.matches(".*\\.(html|xml|txt|webmanifest)")) {
            assertFalse(hour.matcher(text).find(), name);
            assertFalse(user.matcher(Jsoup.parse(text).text()).find(), name);
          }
        });
  }
}
