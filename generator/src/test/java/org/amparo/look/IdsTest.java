package org.amparo.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.testing.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Ids of templates and scripts never collide with ids of authors. */
@ExtendWith(ReadingExtension.class)
class IdsTest {

  /**
   * The ids of authors: sections, headings, contacts and terms; guides and formats on pages without
   * those.
   */
  private static final String OF_AUTHORS =
      ".section, .section :is(h3, h4, h5, h6), .contact, .glossary > div,"
          + " h3[id^=guide-], .print-format";

  /** The prefix of ids of templates. Ids of authors cannot begin with it. */
  private static final Pattern OURS = Pattern.compile("(.*#)?_[a-z-]+|.+/.+\\.html");

  private static final Pattern ASKED =
      Pattern.compile("getElementById\\(['\"]([^'\"]+)|['\"]#([^\"']+)['\"]");

  @Test
  void idsOfTemplatesBeginWithTheirPrefix(Reading reading) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path page : reading.pages()) {
      Document document = Jsoup.parse(Files.readString(page));
      Set<String> seen = new HashSet<>();
      for (Element element : document.select("[id]")) {
        boolean known = element.is(OF_AUTHORS) || OURS.matcher(element.id()).matches();
        if (!known || !seen.add(element.id())) {
          wrong.add(page.getFileName() + " " + element.id());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void scriptsAskForNoOthers() throws IOException {
    List<String> asked = new ArrayList<>();
    try (Stream<Path> scripts = Files.walk(TestSite.basedir().resolve("assets/js"))) {
      for (Path script : scripts.filter(Files::isRegularFile).sorted().toList()) {
        ASKED.matcher(Files.readString(script)).results().map(IdsTest::name).forEach(asked::add);
      }
    }
    assertTrue(asked.size() > 4, asked.toString());
    asked.removeIf(id -> id.startsWith("_"));
    assertEquals(List.of(), asked);
  }

  private static String name(MatchResult asked) {
    return asked.group(1) == null ? asked.group(2) : asked.group(1);
  }

  /** The names are words that templates use too. */
  @Test
  void aSectionMayHaveAnyName(Reading reading, @TempDir Path folder) throws IOException {
    TestSite site = TestSite.copy(folder, TestSite.fixture("sites/fallback"));
    List<String> names =
        List.of("note", "aloud", "save", "delete", "search", "search-box", "page-text");
    StringBuilder text = new StringBuilder();
    names.forEach(n -> text.append("\n## Parte " + n + " {#" + n + "}\n\nTexto.\n"));
    Path guide = folder.resolve("content/es/derechos/una.md");
    Files.writeString(guide, Files.readString(guide) + text);
    TestSite.Run run = site.run("build");
    assertEquals(0, run.code(), run.out());
    Path page = folder.resolve("target/site/es/derechos/una.html");
    reading.in(
        Reading.window(360, 640),
        window -> {
          window.navigate(page.toUri().toString());
          for (String name : names) {
            assertEquals(
                "SECTION static true",
                window.evaluate(
                    "id => { const e = document.getElementById(id);"
                        + " return [e.tagName, getComputedStyle(e).position, e.checkVisibility()]"
                        + ".join(' '); }",
                    name),
                name);
          }
          window.keyboard().press("Tab"); // quick exit
          window.keyboard().press("Tab"); // the way to the page's text
          window.keyboard().press("Enter");
          assertEquals("MAIN", window.evaluate("document.querySelector(':target').tagName"));
          assertNotEquals("page-text", window.evaluate("document.querySelector(':target').id"));
        });
  }
}
