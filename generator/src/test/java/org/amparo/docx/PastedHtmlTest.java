package org.amparo.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastedHtmlTest {

  /** Returns a file of a program's clipboard, or what is expected of it. */
  private static String file(String name) throws IOException {
    try (InputStream in = PastedHtmlTest.class.getResourceAsStream("/paste/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String markdown(String html) {
    return PastedHtml.of(html).markdown().strip();
  }

  @ParameterizedTest
  @CsvSource({
    "word, images links struck",
    "word-online, ''",
    "google-docs, images",
    "whatsapp, ''",
    "news, images links media",
  })
  void theClipboardOfAProgramBecomesMarkdown(String program, String lost) throws IOException {
    PastedHtml.Pasted pasted = PastedHtml.of(file(program + ".html"));
    assertEquals(file(program + ".md"), pasted.markdown());
    Set<String> kinds = lost.isEmpty() ? Set.of() : Set.of(lost.split(" "));
    assertEquals(new TreeSet<>(kinds), pasted.lost());
  }

  @Test
  void namesAndTimesOfMessagesAreNotPasted() throws IOException {
    String markdown = PastedHtml.of(file("whatsapp.html")).markdown();
    assertFalse(markdown.contains("10:3") || markdown.contains("987"), markdown);
  }

  /** A break of a line is written ¶. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div>uno</div><div>dos</div> | uno¶¶dos",
        "uno<br>dos<br><br>tres | uno\\¶dos¶¶tres",
        "<p>- uno<p>- dos | - uno¶- dos",
        "<p>1. uno<p>2) dos<p>1994. Ya | 1. uno¶2. dos¶¶1994\\. Ya",
        "<b>•</b> uno<br>&nbsp;– dos | - uno¶- dos",
        "<h3>Uno</h3><h4>Dos</h4> | ## Uno¶¶### Dos",
        "<table><tr><td><h2>Uno</h2><p>dos</table> | ## Uno¶¶dos",
        "<ul><li><div>uno</div><div>dos</div></li></ul> | - uno\\¶  dos",
        "<b><div>uno</div></b>dos | uno¶¶dos",
        "<a href='https://a.pe/?fbclid=x'>a</a> | [a](https://a.pe/)",
        "<a href='javascript:x()'>a</a> | a",
        "<span style='font-weight:600'>uno</span> dos | **uno** dos",
        "<p>[!SAY] *no* | \\[!SAY\\] \\*no\\*",
        "uno<img src='x' width='1'><script>x</script><span style='display: none'>dos</span> | uno",
        "<pre>uno¶dos</pre> | uno\\¶dos",
        "<ul></ul><p> </p> | ''",
      })
  void htmlBecomesMarkdown(String html, String expected) {
    assertEquals(expected.replace('¶', '\n'), markdown(html.replace('¶', '\n')));
  }

  @Test
  void htmlThatIsNestedTooDeepBecomesPlainText() {
    PastedHtml.Pasted pasted = PastedHtml.of("<b><i>".repeat(5_000) + "uno <p>dos");
    assertEquals("uno dos\n", pasted.markdown());
    assertTrue(pasted.lost().contains("nested"));
  }
}
