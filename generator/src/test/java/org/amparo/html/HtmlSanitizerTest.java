package org.amparo.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.amparo.html.HtmlSanitizer.Dropped;
import org.amparo.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlSanitizerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>",
        "</b>",
        "<BR>",
        "<br/>",
        "<sup>2</sup>",
        "<abbr title=\"Texto Único de Procedimientos\">TUPA</abbr>",
        "<span lang=\"qu\" dir='ltr'>Hayñi</span>",
        "<details><summary>Más</summary><p>Texto</p></details>",
        "<ol start=3 reversed><li>x</li></ol>",
        "<table><tr><th scope=\"row\" colspan=2>a</th><td rowspan=2>b</td></tr></table>",
        "1 < 2 &amp; 3 > 2",
        "",
      })
  void allowedMarkupIsKept(String markup) {
    assertEquals(List.of(), HtmlSanitizer.findDropped(markup));
  }

  @ParameterizedTest
  @CsvSource({
    "<script>alert(1)</script>,              <script>",
    "<SCRIPT SRC=x></SCRIPT>,                <script>",
    "<img src=x onerror=alert(1)>,           <img>",
    "<svg/onload=alert(1)>,                  <svg>",
    "<iframe src=\"https://x.org\"></iframe>,  <iframe>",
    "<style>p{}</style>,                     <style>",
    "<form action=x>,                        <form>",
    "<input>,                                <input>",
    "<h2>,                                   <h2>",
    "<a href=\"javascript:alert(1)\">x</a>,    <a>",
    "<a href=\"https://x.org\">x</a>,          <a>",
    "<made-up>,                              <made-up>",
    "<p style=\"color:red\">,                  <p style=…>",
    "<p onclick=\"alert(1)\">,                 <p onclick=…>",
    "<P OnMouseOver=alert(1)>,               <p onmouseover=…>",
    "<b/onfocus=alert(1)>,                   <b onfocus=…>",
    "<span class=x>,                         <span class=…>",
    "<span id=x>,                            <span id=…>",
    "<b title=x>,                            <b title=…>",
    "<q cite=\"javascript:alert(1)\">,         <q cite=…>",
    "<blockquote cite=\"javascript:x\">,       <blockquote cite=…>",
    "<details open>,                         <details open=…>",
  })
  void whateverElseIsNamed(String markup, String what) {
    assertEquals(List.of(new Dropped(what, 1, 1)), HtmlSanitizer.findDropped(markup));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<?php echo 1 ?>", "<!DOCTYPE html>"})
  void declarationsAreDroppedToo(String markup) {
    assertEquals(1, HtmlSanitizer.findDropped(markup).size());
  }

  @Test
  void everyAttributeOfATagIsNamed() {
    assertEquals(
        List.of(new Dropped("<p style=…>", 1, 1), new Dropped("<p onclick=…>", 1, 1)),
        HtmlSanitizer.findDropped("<p style=a lang=es onclick=b>"));
  }

  @Test
  void droppedThingHasItsLineAndColumnInTheBlock() {
    assertEquals(
        List.of(new Dropped("<img>", 2, 3), new Dropped("<p onclick=…>", 4, 7)),
        HtmlSanitizer.findDropped("<div>\n  <img src=x>\n\nÑandú <p onclick=x>y</p>\n</div>\n"));
  }

  @Test
  void tagsInsideADroppedOneAreNamedToo() {
    assertEquals(
        List.of(new Dropped("<video>", 1, 1), new Dropped("<source>", 2, 1)),
        HtmlSanitizer.findDropped("<video>\n<source src=x>\n</video>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!-- a note -->", "<p><!-- <script>x</script> --></p>", "<!---->"})
  void commentsAreNoProblem(String markup) {
    assertEquals(List.of(), HtmlSanitizer.findDropped(markup));
  }

  @Test
  void commentsAreLeftOutOfPages() {
    assertEquals(
        "<p>ab</p><ul><li>c</li></ul>",
        clean("<!--x--><p>a<!-- to do -->b</p><ul><li><!--y-->c</li></ul><!--z-->"));
  }

  @ParameterizedTest
  @CsvSource({
    "<div><b>a</div>,                 <div><b>a</b></div>",
    "<details><summary>a</summary>b,  <details><summary>a</summary>b</details>",
    "a</div>b,                        ab",
    "<ul><li>a<li>b</ul>,             <ul><li>a</li><li>b</li></ul>",
  })
  void tagsAreClosedWhereTheyWereOpened(String html, String balanced) {
    assertEquals(balanced, clean(html));
  }

  private static String clean(String html) {
    HtmlSanitizer.Cleaned cleaned = HtmlSanitizer.clean(html, new Language("es"));
    assertEquals(List.of(), cleaned.dropped());
    return cleaned.html();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>a</p><img src=x onerror=y()>  | <p>a</p><img src=\"x\">  | <img onerror=…>",
        "<p><a href='javascript:x'>a</a>  | <p><a>a</a></p>          | <a href=…>",
        "<div><script>x</script>b</div>   | <div>b</div>             | <script>",
        "a<!-- --><iframe src=x></iframe> | a                        | <iframe>",
      })
  void whatIsLiveInThePageIsTakenOut(String html, String clean, String dropped) {
    HtmlSanitizer.Cleaned cleaned = HtmlSanitizer.clean(html, new Language("es"));
    assertEquals(clean, cleaned.html());
    assertEquals(List.of(dropped), cleaned.dropped());
  }

  @ParameterizedTest
  @CsvSource({
    "<![CDATA[><img src=x>]]>, #cdata",
    "'<div>\n<!-- note', <!--",
    "<?php x ?>, #processing-instruction"
  })
  void whatIsNoTagAtAllIsDroppedToo(String markup, String what) {
    assertEquals(
        List.of(what), HtmlSanitizer.findDropped(markup).stream().map(Dropped::what).toList());
  }

  @Test
  void wordsOfABlockStandWithoutTags() {
    assertEquals("uno\ndos", HtmlSanitizer.text("<details><summary>uno</summary>\ndos</details>"));
  }

  @Test
  void balancedMarkupStaysAsItIs() {
    String html =
        "<p>Uno  dos\n<strong>tres</strong> ñ “x” &lt;y&gt; &amp;</p>\n<pre>  a\n b</pre>\n";
    assertEquals(html, clean(html));
  }

  @ParameterizedTest
  @CsvSource({
    "es, <span lang=\"ar\">حق</span>, <span lang=\"ar\" dir=\"rtl\">حق</span>",
    "es, <b lang=\"AR-eg\">حق</b>, <b lang=\"AR-eg\" dir=\"rtl\">حق</b>",
    "es, <span lang=\"ar\" dir=\"auto\">حق</span>, <span lang=\"ar\" dir=\"auto\">حق</span>",
    "es, <span lang=\"qu\">x</span>, <span lang=\"qu\">x</span>",
    "ar, <span lang=\"es\">ley</span>, <span lang=\"es\" dir=\"ltr\">ley</span>",
    "ar, <span lang=\"fa\">حق</span>, <span lang=\"fa\">حق</span>",
    "es, <p lang=\"ar\"><b lang=\"fa\">ح</b></p>, <p lang=\"ar\" dir=\"rtl\"><b lang=\"fa\">ح</b></p>",
    "es, <span lang=\"?\">x</span>, <span lang=\"?\">x</span>",
  })
  void textInAnotherDirectionSaysSo(String page, String html, String clean) {
    assertEquals(clean, HtmlSanitizer.clean(html, new Language(page)).html());
  }
}
