package org.amparo.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.amparo.model.Article;
import org.amparo.model.Block;
import org.amparo.model.Link;
import org.amparo.model.Section;
import org.amparo.model.Target;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the sections of a guide: contacts, links, blocks and problems. */
class SectionsTest {

  private static PairContext pair;

  @BeforeAll
  static void readASite() throws IOException {
    pair = PairContext.read();
  }

  @AfterAll
  static void close() throws IOException {
    pair.folder().close();
  }

  private static Checked<Article> article(String text) {
    return pair.article(PairContext.HEAD + text);
  }

  private static Section section(String text) {
    return article("## A {#a}\n\n" + text).value().sections().get(0);
  }

  private static Document html(String text) {
    return Jsoup.parse(section(text).html().markup());
  }

  private static List<String> codes(String text) {
    return article(text).problems().stream().map(Problem::code).map(c -> c.code()).toList();
  }

  @Test
  void contactsInAListAreCalledWithTheirNotes() {
    Document html =
        html("- [Línea](contact:linea-100): de **día**.\n- [Otra](contact:defensoria).\n");
    assertEquals(
        List.of("tel:100", "../contactos.html#defensoria"),
        html.select("ul.calls > li > a.call").eachAttr("href"));
    assertEquals(List.of("de <b>día</b>."), notes(html));
    assertEquals(1, html.select("ul.calls + p.small").size(), "the call stays in the phone");
  }

  private static List<String> notes(Document html) {
    return html.select("li > p.call-note").stream()
        .map(p -> p.html().replace("strong>", "b>"))
        .toList();
  }

  @Test
  void contactsOfOneNeedFollowEachOther() {
    Document html =
        html(
            """
            - [D](contact:defensoria): uno
            - [L](contact:linea-100): dos
            - [D](contact:defensoria): tres
            """);
    assertEquals(List.of("uno", "tres", "dos"), notes(html));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [L](contact:nadie)\n",
        "- Llama a la [L](contact:linea-100)\n",
        "- [L](#a)\n",
        "[L](contact:linea-100) de día\n",
        "Llama: [L](contact:linea-100)\n",
      })
  void otherListsAndLinesStayAsTheyAre(String text) {
    Document html = html(text);
    assertTrue(html.select(".call").isEmpty(), html::html);
    assertEquals(
        Jsoup.parse(html.html()).text(), PlainText.of(Markdown.parse(text)).replace("\n", " "));
  }

  @Test
  void listWithOtherItemsIsNotChanged() {
    Document html = html("- [L](contact:linea-100)\n- Otra cosa\n\n  Y más\n");
    assertEquals(2, html.select("body > ul:not(.calls) > li").size());
    assertEquals(List.of("Otra cosa", "Y más"), html.select("li > p:not(.small)").eachText());
  }

  @Test
  void contactInItsOwnParagraphIsCalled() {
    for (String text : List.of("[L](contact:linea-100)\n", "[L](contact:linea-100).\n")) {
      Document html = html("Antes.\n\n" + text);
      assertEquals("tel:100", html.select("ul.calls a.call").attr("href"));
      assertTrue(html.select(".call-note").isEmpty());
    }
  }

  @Test
  void linksInHeadingsAndContactsAreCollected() {
    Section section =
        article("## A [b](#x) {#a}\n\n- [L](contact:linea-100)\n").value().sections().get(0);
    assertEquals(
        List.of(new Target.ToSection("x"), new Target.ToContact("linea-100")),
        section.links().stream().map(Link::target).toList());
  }

  @Test
  void blocksOfEveryKindEndBeforeTheNext() {
    Section section =
        section(
            """
            > <p>uno</p>
            >
            > ```
            > dos
            > ```
            > tres
            >
            >     cuatro
            >
            > cinco
            """);
    assertEquals(
        List.of("uno", "dos", "tres", "cuatro", "cinco"),
        section.blocks().stream().map(Block::text).toList());
  }

  @Test
  void tablesMayHaveDifferentColumns() {
    String two = "| A | B |\n|---|---|\n| 1 | 2 |\n\n";
    String three = "| A | B | C |\n|---|---|---|\n| 1 | 2 | 3 |\n\n";
    assertEquals(List.of(), codes("## A {#a}\n\n" + two + "Hola.\n\n" + three));
    assertFalse(codes("## A {#a}\n\n" + two + three.replace(" 3 |", "")).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Detención {#detención}",
        "### Detención {#detención}",
        "## A {# a}",
        "## A {#}",
        "## A {#_a}",
        "## A {#a} b",
        "## A {#a}. {#b}",
        "## A {#a",
        "## A {#b *c*}",
      })
  void invalidAnchorIsAnError(String heading) {
    assertEquals(
        List.of("G313"),
        codes(heading + "\n\nHola\n").stream().filter(c -> !c.equals("G303")).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"## A {#a}", "## 24 {#24-horas}", "## A `{#é}` {#a}", "## A # {#a}"})
  void validAnchorIsNoError(String heading) {
    assertEquals(List.of(), codes(heading + "\n\nHola\n"));
  }

  private static List<String> leftAsText(String text) {
    return article("## A {#a}\n\n" + text).problems().stream()
        .filter(p -> p.code() == ProblemCode.LEFT_AS_TEXT)
        .map(p -> p.place().line() - 14 + ":" + p.place().column())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "![Un carné](foto del carne.png) | 0:1",
        "Mira [f](https://a b.com) | 0:6",
        "[a](b c.md) y ![d](e f.png) | 0:1, 0:15",
        "> - ¡[a](b c.md)! | 0:6",
        "Un [*b*](c d.md) | 0:8",
        "[a [b](#a) c](#a) | 0:13",
        "[![a](b c.png)](#a) | 0:2",
        "&amp; \\\\](b c) | 0:9",
        "[a](https://a.example | 0:1",
      })
  void brokenLinkIsAnErrorWithItsPlace(String text, String places) {
    assertEquals(List.of(places.split(", ")), leftAsText(text.replace("\\n", "\n")));
  }

  @Test
  void brokenLinkInATableHasItsPlace() {
    String table = "| a | b |\n|---|---|\n| c \\| d | [e](f g.md) |\n\nuno\ndos [h](i j.md)\n";
    assertEquals(List.of("2:12", "5:5"), leftAsText(table));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](<b c.md>) ![b](<c d.png>)",
        "[a] (b c) y a] (b c)",
        "\\[a\\](b c) y [a]\\(b c) y [a&#93;(b c)",
        "`[a](b c)`",
        "```\n[a](b c)\n```",
        "> [!SAY]\n> [a](b.md \"título\")",
      })
  void linksAndEscapedTextAreNoErrors(String text) {
    assertEquals(List.of(), leftAsText(text));
  }

  @ParameterizedTest
  @CsvSource({
    "foto#1.png, foto%231.png",
    "<foto del carné.png>, foto%20del%20carn%C3%A9.png",
    "foto%20uno.png, foto%20uno.png",
    "<100%?.png>, 100%25%3F.png",
    "../../x/./a.png, ../../x/a.png",
  })
  void imageSourceIsEncoded(String written, String src) {
    assertEquals(src, html("![d](" + written + ")").select("img").attr("src"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## A &#8238; {#a}\n\nHola\n",
        "## A {#a}\n\n[B&#8238;](#a)\n",
        "## A {#a}\n\n[B](#a \"&#8238;\")\n",
        "## A {#a}\n\n![B&#8238;](https://a.example/b.png)\n",
      })
  void forbiddenCharactersAreReportedEverywhere(String text) {
    assertTrue(codes(text).contains("G009"), () -> codes(text).toString());
  }
}
