package org.amparo.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.testing.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pattern library shows every component, with the templates and styles of the real site. */
@ExtendWith(ReadingExtension.class)
class PatternLibraryTest {

  /** The CSS selector by which each component is found in a page. */
  private static final List<String> STATES =
      List.of(
          ".breadcrumb a",
          ".summary",
          ".notices li",
          ".notices span[lang]",
          ".search .fold a[lang]",
          ".contents a",
          ".help-number",
          ".tiles .option:has(.icon)",
          ".options:not(.tiles) .option:not(:has(.icon))",
          ".option .call-number",
          ".way a span",
          ".places a",
          ".place .call",
          ".card:has(.card-icon)",
          ".card:not(:has(.card-icon))",
          ".card[lang]",
          ".contact .call",
          ".contact .ways a[href^=mailto]",
          ".neighbour[rel=prev]",
          ".neighbours:not(:has([rel=prev]))",
          ".neighbours:not(:has([rel=next]))",
          ".chooser-panel[lang] .button");

  private static final List<String> STATES_OF_TEXT =
      List.of(
          ".introduction",
          "#now ol > li",
          ".callout.say",
          ".callout.dont",
          "details.callout.law",
          ".callout.warning",
          ".callout.note",
          "blockquote",
          "table",
          "ul ul",
          "h3",
          ".call:not(.more)",
          ".call.more",
          ".call-note",
          "a[data-phone]",
          "a.term",
          ".terms li",
          ".trust .facts",
          ".sources a");

  private static final List<String> STATES_OF_LETTERS =
      List.of(
          ".section.letter",
          ".blank-short",
          ".blank-medium",
          ".blank-long .blank-line + .blank-line",
          "li.task .blank-box",
          ".blank-hand",
          ".letter-tools [data-act]");

  @Test
  void everyComponentIsShown() throws IOException {
    Path templates = TestSite.basedir().resolve("templates");
    String used = "";
    for (String page :
        List.of(
            "guide.ftl", "letter.ftl", "info.ftl", "contacts.ftl", "glossary.ftl", "print.ftl")) {
      used += Files.readString(templates.resolve(page));
    }
    used += Files.readString(TestSite.fixture("patterns/templates/home.ftl"));
    used += Files.readString(templates.resolve("components/layout.ftl"));
    try (Stream<Path> components = Files.list(templates.resolve("components"))) {
      for (Path component : components.toList()) {
        assertTrue(used.contains(component.getFileName() + "\" as"), component + " is not shown");
      }
    }
  }

  @Test
  void everyStateIsShown(Reading reading) throws IOException {
    assertShows(reading.pattern("en/index.html"), STATES);
    assertShows(reading.pattern("es/partes/todo.html"), STATES_OF_TEXT);
    assertShows(reading.pattern("es/partes/carta.html"), STATES_OF_LETTERS);
    assertShows(reading.pattern("en/parts/sola.html"), List.of("header[lang=es]", "h2[lang=es]"));
  }

  private static void assertShows(Path file, List<String> states) throws IOException {
    Document page = Jsoup.parse(Files.readString(file));
    for (String state : states) {
      assertTrue(page.selectFirst(state) != null, file + " does not show " + state);
    }
  }

  @Test
  void everyIconIsDrawnInsideItsGrid(Reading reading) {
    reading.in(
        Reading.window(800, 600),
        page -> {
          page.navigate(reading.pattern("es/index.html").toUri().toString());
          Object outside =
              page.evaluate(
                  """
                  () => [...document.querySelectorAll('symbol')].filter(s => {
                    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
                    svg.innerHTML = s.innerHTML;
                    document.body.append(svg);
                    const b = svg.getBBox();
                    return b.x < 1 || b.y < 1 || b.x + b.width > 23 || b.y + b.height > 23
                      || b.width < 6 || b.height < 6;
                  }).map(s => s.id)
                  """);
          assertEquals(List.of(), outside);
        });
  }

  @Test
  void aPageCarriesOnlyTheIconsThatItUses(Reading reading) throws IOException {
    for (Path file : reading.pages()) {
      Document page = Jsoup.parse(Files.readString(file));
      Set<String> used =
          page.select("use").eachAttr("href").stream()
              .map(href -> href.substring(1))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(used, new TreeSet<>(page.select("symbol").eachAttr("id")), file.toString());
    }
  }
}
