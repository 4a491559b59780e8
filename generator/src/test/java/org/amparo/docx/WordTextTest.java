package org.amparo.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What is read in Word is in the draft once, what is not read is not, and what is lost is named.
 */
class WordTextTest {

  private static final String NOTES =
      RawPackage.root(
          "footnotes",
          "<w:footnote w:type='separator' w:id='-1'><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
              + "<w:footnote w:id='4'><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> Ley 1.</w:t></w:r></w:p></w:footnote>");

  private static final String STYLES =
      RawPackage.root(
          "styles",
          style("Oculto", "character", "<w:vanish/>")
              + style("Tachado", "character", "<w:strike/>")
              + style("Fuerte", "character", "<w:b/>")
              + style("Borrador", "paragraph", "<w:vanish/>")
              + style("Velada", "table", "<w:vanish/>")
              + style("Blanco", "paragraph", "<w:color w:val='FFFFFF'/>")
              + style("Banda", "paragraph", "<w:color w:val='FFFFFF'/><w:shd w:fill='1F4E79'/>")
              + "<w:style w:type='paragraph' w:styleId='Mio'><w:name w:val='Mi título'/>"
              + "<w:basedOn w:val='T2'/></w:style>"
              + "<w:style w:type='paragraph' w:styleId='T2'><w:name w:val='heading 2'/></w:style>");

  private static final String FORM =
      "<r><fldChar w:fldCharType='begin'><ffData>%s</ffData></fldChar></r>";

  @TempDir private Path folder;

  private static String style(String id, String type, String format) {
    return "<w:style w:type='%s' w:styleId='%s'><w:name w:val='%s'/><w:rPr>%s</w:rPr></w:style>"
        .formatted(type, id, id, format);
  }

  /** Writes out the short forms of {@code word-text.csv}. */
  private static String full(String body) {
    return body.replaceAll("\\{([^}|]*)\\|([^}]*)\\}", "<w:r><w:rPr>$1</w:rPr><w:t>$2</w:t></w:r>")
        .replaceAll("\\{([^}]*)\\}", "<w:r><w:t xml:space='preserve'>$1</w:t></w:r>")
        .replaceAll("#(begin|separate|end)", "<w:r><w:fldChar w:fldCharType='$1'/></w:r>")
        .replace(
            "#drop",
            FORM.formatted(
                "<ddList><result w:val='1'/><listEntry w:val='Lima'/>"
                    + "<listEntry w:val='Cusco'/></ddList>"))
        .replace("#box", FORM.formatted("<checkBox/>"))
        .replaceAll("#code\\(([^)]*)\\)", "<w:r><w:instrText>$1</w:instrText></w:r>")
        .replaceAll("\\[p\\]", "<w:p>")
        .replaceAll("\\[/p\\]", "</w:p>")
        .replaceAll("<(/?)([a-zA-Z]+)(?=[ />])", "<$1w:$2")
        .replaceAll(" (val|char|font|type|name|id|instr)='", " w:$1='");
  }

  private DocxImporter.ImportedText read(RawPackage document) throws IOException {
    document.part("word/styles.xml", STYLES).part("word/footnotes.xml", NOTES);
    return DocxImporter.read(document.save(folder.resolve("in.docx")), "in");
  }

  private void assertRead(String body, String markdown, String losses) throws IOException {
    DocxImporter.ImportedText text = read(RawPackage.of(full(body)));
    String rest = text.markdown().strip().replaceFirst("^" + RawPackage.WORDS, "").strip();
    assertEquals(markdown, rest.replace("\n", "/"), body);
    assertEquals("[" + losses.replace(" ", ", ") + "]", text.skipped().toString(), body);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/docx/word-text.csv", delimiter = '!', quoteCharacter = '`')
  void aTextIsReadAndItsLossesAreNamed(String body, String markdown, String losses)
      throws IOException {
    assertRead(body, markdown, losses);
  }

  @Test
  void aSignOfAnUnknownFontIsKept() throws IOException {
    assertRead("[p]{\uf0a7a}[/p]", "\uf0a7a", "");
  }

  @Test
  void headersWithWordsAreNamed() throws IOException {
    String page = full("[p]<fldSimple instr='PAGE'>{1}</fldSimple>[/p]");
    assertEquals("[]", header(page));
    assertEquals("[headers]", header(page + full("[p]{Borrador}[/p]")));
  }

  private String header(String body) throws IOException {
    RawPackage document = RawPackage.of("");
    document.related(RawPackage.rel("rId1", "header", "Target=\"header1.xml\""));
    document.part("word/header1.xml", RawPackage.root("hdr", body));
    return read(document).skipped().toString();
  }
}
