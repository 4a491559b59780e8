package org.amparo.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The editions of the format are read alike, and no mark of this package is in a draft. */
class WordEditionsTest {

  private static final Pattern MARKS = Pattern.compile("[\\ufdd0-\\ufdef]");

  private static final String ITEM =
      "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='%d'/></w:numPr></w:pPr>%s</w:p>";

  private static final String NOTED = "<w:p><w:r><w:footnoteReference w:id='4'/></w:r></w:p>";

  @TempDir private Path folder;

  private static String words(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  private static String styled(String style, String inside) {
    return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + inside + "</w:p>";
  }

  private static RawPackage document(String body, String note) {
    StringBuilder lists = new StringBuilder();
    String[] forms = {
      "decimal' %1.", "decimal' %1)", "lowerLetter' %1)", "decimal' \ufdd1%1\ufdd2"
    };
    for (int i = 1; i <= forms.length; i++) {
      String[] form = forms[i - 1].split(" ", 2);
      lists.append("<w:abstractNum w:abstractNumId='" + i + "'><w:lvl w:ilvl='0'>");
      lists.append("<w:numFmt w:val='" + form[0] + "/><w:lvlText w:val='" + form[1] + "'/>");
      lists.append("</w:lvl></w:abstractNum>");
    }
    for (int i = 1; i <= forms.length; i++) {
      lists.append("<w:num w:numId='" + i + "'><w:abstractNumId w:val='" + i + "'/></w:num>");
    }
    String notes = "<w:footnote w:id='4'>" + note + "</w:footnote>";
    return RawPackage.of(body)
        .part("word/numbering.xml", RawPackage.root("numbering", lists.toString()))
        .part("word/footnotes.xml", RawPackage.root("footnotes", notes));
  }

  private DocxImporter.ImportedText read(RawPackage document) throws IOException {
    return DocxImporter.read(document.save(folder.resolve("in.docx")), "in");
  }

  private String text(RawPackage document) throws IOException {
    String markdown = read(document).markdown().strip();
    return markdown.replaceFirst("^" + RawPackage.WORDS, "").strip().replace("\n", "/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "1 ! \\[1\\] Así:\\/1\\. a\\/2\\. b",
        "2 ! \\[1\\] Así:\\/1\\) a\\/2\\) b",
        "3 ! \\[1\\] Así:\\/a) a\\/b) b"
      })
  void aListInANoteHasItsNumbers(int list, String shown) throws IOException {
    String items = ITEM.formatted(list, words("a")) + ITEM.formatted(list, words("b"));
    String note = "<w:p>" + words("Así:") + "</w:p>" + items;
    assertEquals("\\[1\\]//" + shown, text(document(NOTED, note)));
  }

  @Test
  void changesInANoteAreAcceptedAndNamed() throws IOException {
    String note = "<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:ins>%s</w:ins></w:p>";
    RawPackage document = document(NOTED, note.formatted(words("a")));
    assertEquals("\\[1\\]//\\[1\\] a", text(document));
    assertEquals("[changes, notes]", read(document).skipped().toString());
  }

  @Test
  void noMarkIsInADraftFromAnyPlace() throws IOException {
    String nasty = "\ufdd0a\ufdd1b\ufdd2c\ufdefd";
    String run = words(nasty);
    List<String> places =
        List.of(
            "%s",
            "<w:tbl><w:tr><w:tc>%s</w:tc></w:tr></w:tbl>",
            "<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>%s</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>",
            "<w:p><w:r><w:pict><v:textbox><w:txbxContent>%s</w:txbxContent></v:textbox></w:pict>"
                + "</w:r></w:p>",
            "<w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt>",
            "<w:p><w:r><w:pict><v:textpath string='" + nasty + "'/></w:pict></w:r></w:p>%s");
    for (int list = 1; list <= 4; list++) {
      String item = ITEM.formatted(list, run) + ITEM.formatted(list, "");
      String picture =
          RawPackage.picture("r:embed").replace("una foto", nasty).replace("P\"", nasty + "\"");
      String linked =
          "<w:p><w:hyperlink w:anchor='%s'>%s</w:hyperlink></w:p>".formatted(nasty, run);
      String field =
          "<w:p><w:fldSimple w:instr='HYPERLINK \"https://a.pe/%s\"'>%s</w:fldSimple></w:p>";
      String all = item + picture + linked + field.formatted(nasty, run) + styled("Quote", run);
      for (String place : places) {
        String body = styled("Title", run) + place.formatted(all) + styled("Heading2", run);
        RawPackage document = document(body + NOTED, place.formatted(all));
        document.related(RawPackage.rel("rId9", "image", "Target='media/a.png'"));
        DocxImporter.ImportedText text =
            read(document.part("word/media/a.png", "\u0089PNG\r\n\u001a\n"));
        assertFalse(MARKS.matcher(text.title() + text.markdown()).find(), place + text.markdown());
      }
    }
  }

  @Test
  void theStrictEditionIsReadAlike() throws IOException {
    String body = ITEM.formatted(3, words("a")) + styled("Heading2", words("b")) + NOTED;
    RawPackage document = document(body, "<w:p>" + words("c") + "</w:p>");
    String usual = text(document);
    assertEquals("a) a//## b//\\[1\\]//\\[1\\] c", usual);
    assertEquals(usual, text(document.mapped(WordEditionsTest::strict)));
  }

  private static String strict(String text) {
    return text.replaceAll(
        "http://schemas.openxmlformats.org/(wordprocessingml|drawingml|officeDocument)/2006/",
        "http://purl.oclc.org/ooxml/$1/");
  }

  @Test
  void upperCaseNamesOfPartsAreRead() throws IOException {
    String body = ITEM.formatted(3, words("a"));
    RawPackage document = document(body, "");
    Path file = document.save(folder.resolve("in.docx"), "word/", "WORD/");
    assertEquals(RawPackage.WORDS + "\n\na) a", DocxImporter.read(file, "in").markdown().strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
      })
  void templatesAndMacrosAreReadAsDocuments(String type) throws IOException {
    RawPackage document =
        document(ITEM.formatted(3, words("a")), "")
            .part(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                    + "<Override PartName='/word/document.xml' ContentType='"
                    + type
                    + "'/></Types>");
    assertEquals("a) a", text(document));
  }

  @Test
  void aTitleHasNoNumberOfANote() throws IOException {
    String body = styled("Title", words("Guía") + "<w:r><w:footnoteReference w:id='4'/></w:r>");
    DocxImporter.ImportedText text = read(document(body, "<w:p>" + words("a") + "</w:p>"));
    assertEquals("Guía", text.title());
    assertEquals("[notes]", text.skipped().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "Heading1;Heading1, '', [headings]",
    "Heading1;Heading2;Heading1, '', [headings]",
    "Title;Title, t0, [titles]",
    "Title;Heading1;Heading1, t0, []",
    "Heading1;Heading2, t0, []",
    "Heading2;Heading2, '', []"
  })
  void severalTitlesAreNamed(String styles, String title, String losses) throws IOException {
    StringBuilder body = new StringBuilder();
    String[] all = styles.split(";", -1);
    for (int i = 0; i < all.length; i++) {
      body.append(styled(all[i], words("t" + i)));
    }
    DocxImporter.ImportedText text = read(document(body.toString(), ""));
    assertEquals(title, text.title());
    assertEquals(losses, text.skipped().toString());
  }
}
