package org.amparo.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteMessages;
import org.amparo.model.Address;
import org.amparo.model.Language;
import org.amparo.model.Localized;
import org.amparo.project.Project;
import org.amparo.source.SiteFolder;
import org.amparo.testing.TestSite;
import org.commonmark.node.Node;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of CommonMark 0.31.2 through parser and renderer, without the sanitizer. */
class CommonMarkSpecTest {

  private static final String HEADINGS = "headings from the third level down get an anchor";
  private static final String OUTSIDE = "an external link sends no Referer";
  private static final String SCHEMES = "a link with an unknown scheme has no target";
  private static final String GUIDES = "a link to a Markdown file leads to its page";

  /** The examples that differ on purpose, with the reason. */
  private static final Map<Integer, String> OURS = new TreeMap<>();

  private static void ours(String reason, int... examples) {
    for (int example : examples) {
      OURS.put(example, reason);
    }
  }

  static {
    ours(HEADINGS, 62, 68, 71, 72, 73, 74, 76, 79, 646, 647);
    ours(OUTSIDE, 20, 346, 480, 481, 501, 526, 538, 594, 595, 600, 603);
    ours(SCHEMES, 596, 598, 599, 601);
    ours(GUIDES, 484);
  }

  @TempDir private static Path folder;
  private static ReadContext context;

  @BeforeAll
  static void makeASite() throws IOException {
    Language english = new Language("en");
    Localized name = new Localized(Map.of(english, "Spec"));
    SiteConfig config =
        new SiteConfig(
            name,
            URI.create("https://site.example/"),
            List.of(english),
            name,
            List.of(),
            "",
            "icon.svg",
            Optional.empty());
    SiteFolder site = SiteFolder.open(folder);
    SiteMessages messages = SiteMessages.read(site, config).value();
    context =
        new ReadContext(
            new Project(site, config, messages, LocalDate.parse(TestSite.CLOCK)),
            List.of(),
            List.of(),
            List.of());
  }

  /** An example with its number in the specification. */
  record Numbered(int number, Example example) {}

  static List<Numbered> examples() {
    List<Numbered> numbered = new ArrayList<>();
    for (Example example : ExampleReader.readExamples(TestResources.getSpec())) {
      numbered.add(new Numbered(numbered.size() + 1, example));
    }
    return numbered;
  }

  private static String render(Example example) {
    Address page = new Address("en/rights/spec.html");
    ParseContext parse =
        new ParseContext(context, new Language("en"), "content/en/rights/spec.md", page, 0);
    List<Node> document = List.of(Markdown.parse(tabs(example.getSource())));
    List<DocumentPart> parts = List.of(new DocumentPart(Optional.empty(), document));
    DocumentContent content = ContentCollector.collect(parse, parts);
    return new SectionRenderer(parse, content).render(document);
  }

  /** Replaces arrows by tabs: the specification writes a tab as an arrow. */
  private static String tabs(String text) {
    return text.replace('→', '\t');
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleGivesItsHtmlOrIsListed(Numbered numbered) {
    String expected = tabs(numbered.example().getHtml());
    String actual = render(numbered.example());
    if (OURS.containsKey(numbered.number())) {
      assertNotEquals(expected, actual, "listed without need");
    } else {
      assertEquals(expected, actual, "example " + numbered.number());
    }
  }

  @Test
  void thereAre652Examples() {
    assertEquals(652, examples().size());
  }
}
