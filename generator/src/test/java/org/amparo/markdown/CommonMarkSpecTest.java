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
import org.amparo.config.Looks;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteMessages;
import org.amparo.model.Address;
import org.amparo.model.Language;
import org.amparo.model.Localized;
import org.amparo.model.Paper;
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
  private static final String INDENTED = "only a fence says that a text is code";
  private static final String SHORT = "a bullet list below a number belongs to its item";
  private static final String LOOSE = "emphasis may have a space inside its signs";
  private static final String PRODUCT = "an asterisk between numbers is no mark";
  private static final String ADDRESSES = "an address is a link";
  private static final String LAST_BREAK = "a line break at the end of a block is not seen";
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
    ours(INDENTED, 1, 2, 3, 5, 6, 7, 8, 18, 36, 48, 69, 70, 85, 100, 107, 110, 111, 112, 114);
    ours(INDENTED, 115, 116, 117, 118, 134, 183, 184, 191, 211, 225, 231, 236, 238, 252, 253);
    ours(INDENTED, 254, 257, 264, 270, 271, 272, 273, 274, 278, 286, 287, 288, 289, 290, 309);
    ours(INDENTED, 312, 313);
    ours(SHORT, 297);
    ours(LOOSE, 351, 366, 367, 371, 379, 380, 383, 391, 397);
    ours(PRODUCT, 356);
    ours(ADDRESSES, 602, 608, 611, 612);
    ours(LAST_BREAK, 90, 644);
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
            name,
            "",
            "icon.svg",
            Looks.STANDARD,
            Paper.A4,
            Optional.empty(),
            List.of(),
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
