package org.amparo.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.amparo.docx.RawPackage.picture;
import static org.amparo.docx.RawPackage.rel;
import static org.amparo.docx.RawPackage.rels;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a package's relationships lead to, and what its pictures are. */
class DocxPackageTest {

  private static final String EMBEDDED = picture("r:embed");
  private static final byte[] PNG = "\u0089PNG\r\n\u001a\n and so on".getBytes(ISO_8859_1);

  @TempDir private Path folder;

  private DocxImporter.ImportedText read(RawPackage document) throws IOException {
    return DocxImporter.read(document.save(folder.resolve("in.docx")), "in");
  }

  private static RawPackage showing(String target, byte[] part) {
    String relationship = rel("rId9", "image", "Target=\"" + target + "\"");
    return RawPackage.of(EMBEDDED).related(relationship).part("word/media/image1.png", part);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "media/image1.png",
        "/word/media/image1.png",
        "../word/media/image1.png",
        "./media//image1.png",
        "media/image1.png#a",
        "MEDIA/IMAGE1.PNG",
        "media/%69mage1.png"
      })
  void aTargetInThePackageIsFound(String target) throws IOException {
    DocxImporter.ImportedText taken = read(showing(target, PNG));
    assertEquals(Set.of(), taken.external());
    assertEquals("in-1.png", taken.images().get(0).path());
    assertArrayEquals(PNG, taken.images().get(0).bytes());
    assertTrue(taken.markdown().contains("![una foto](in-1.png)"), taken.markdown());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../media/image1.png",
        "/../word/media/image1.png",
        "%2e%2e/%2e%2e/image1.png",
        "//host/word/media/image1.png",
        "%2F%2Fhost/image1.png",
        "\\\\host\\share\\image1.png",
        "C:\\image1.png",
        "C:/image1.png",
        "C%3A/image1.png",
        "/etc/passwd",
        "data:image/png;base64,AAAA",
        "file:media/image1.png",
        "media/image2.png",
        "NULL",
        "media&#9;/image1.png",
        "#media/image1.png"
      })
  void aTargetOutsideIsNamedAndNotFound(String target) throws IOException {
    DocxImporter.ImportedText taken = read(showing(target, PNG));
    assertEquals(Set.of(target.replace("&#9;", "\t")), taken.external());
    assertEquals(List.of(), taken.images());
    assertEquals(Set.of("linked"), taken.skipped());
    assertEquals(RawPackage.WORDS, taken.markdown().strip());
  }

  @Test
  void anotherModeThanInternalIsOutside() throws IOException {
    for (String mode : List.of("external", "EXTERNAL", " External ", "Other")) {
      String rest = "Target=\"media/image1.png\" TargetMode=\"" + mode + "\"";
      RawPackage document = RawPackage.of(EMBEDDED).related(rel("rId9", "image", rest));
      DocxImporter.ImportedText taken = read(document.part("word/media/image1.png", PNG));
      assertEquals(Set.of("media/image1.png"), taken.external());
      assertEquals(List.of(), taken.images());
    }
    String rest = "Target=\"media/image1.png\" TargetMode=\"internal\"";
    RawPackage document = RawPackage.of(EMBEDDED).related(rel("rId9", "image", rest));
    assertEquals(1, read(document.part("word/media/image1.png", PNG)).images().size());
  }

  @Test
  void everyPartsRelationshipsAreNamed() throws IOException {
    RawPackage document = RawPackage.of("");
    document.related(
        rel("rId1", "oleObject", "Target=\"file:///c:/a.xls\" TargetMode=\"External\""),
        rel("rId2", "aFChunk", "Target=\"http://a.example/a.html\""));
    document.part(
        "word/_rels/settings.xml.rels",
        rels(rel("rId1", "attachedTemplate", "Target=\"//a.example/a.dotm\"")));
    document.part(
        "word/_rels/header1.xml.rels",
        "\ufeff" + rels(rel("rId1", "image", "Target=\"http://a.example/a.png\"")),
        UTF_16BE);
    document.part("word/embeddings/_rels/a.rels", rels(rel("rId1", "x", "Target=\"\\\\a\\b\"")));
    assertEquals(
        Set.of(
            "file:///c:/a.xls",
            "http://a.example/a.html",
            "//a.example/a.dotm",
            "http://a.example/a.png",
            "\\\\a\\b"),
        read(document).external());
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/?a=1&amp;b=2, https://a.example/?a=1&b=2",
    "HTTP://a.example/,              HTTP://a.example/",
    "mailto:a@a.example,             mailto:a@a.example",
    "tel:+51999999999,               tel:+51999999999"
  })
  void aLinkStaysALink(String target, String address) throws IOException {
    DocxImporter.ImportedText taken =
        read(linked("Target=\"" + target + "\" TargetMode=\"External\""));
    assertTrue(taken.markdown().contains("[aquí](<" + address + ">)"), taken.markdown());
    assertEquals(Set.of(), taken.external());
    assertEquals(Set.of(), taken.skipped());
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///c:/a.docx", "javascript:a()", "a.docx", "ftp://a.example/a"})
  void aLinkToAFileIsOnlyItsWords(String target) throws IOException {
    DocxImporter.ImportedText taken =
        read(linked("Target=\"" + target + "\" TargetMode=\"External\""));
    assertEquals(RawPackage.WORDS + "\n\naquí", taken.markdown().strip());
    assertEquals(Set.of(target), taken.external());
    assertEquals(Set.of("links"), taken.skipped());
  }

  @Test
  void aLinkIntoTheDocumentIsNotOutside() throws IOException {
    DocxImporter.ImportedText taken = read(linked("Target=\"#a\" TargetMode=\"External\""));
    assertEquals(Set.of(), taken.external());
    assertEquals(Set.of("links"), taken.skipped());
  }

  private static RawPackage linked(String rest) {
    String link = "<w:p><w:hyperlink r:id=\"rId8\"><w:r><w:t>aquí</w:t></w:r></w:hyperlink></w:p>";
    return RawPackage.of(link).related(rel("rId8", "hyperlink", rest));
  }

  @Test
  void aRelationshipThatIsMissingIsNoHindrance() throws IOException {
    String link = "<w:p><w:hyperlink r:id=\"rId7\"><w:r><w:t>aquí</w:t></w:r></w:hyperlink></w:p>";
    DocxImporter.ImportedText taken = read(RawPackage.of(link + EMBEDDED));
    assertEquals(RawPackage.WORDS + "\n\naquí", taken.markdown().strip());
    assertEquals(Set.of("linked", "links"), taken.skipped());
  }

  @Test
  void theFirstOfTwoRelationshipsHolds() throws IOException {
    RawPackage document = RawPackage.of(EMBEDDED).part("word/media/image1.png", PNG);
    document.related(
        rel("rId9", "image", "Target=\"media/image1.png\""),
        rel("rId9", "image", "Target=\"http://a.example/a.png\""));
    assertEquals(1, read(document).images().size());
  }

  @Test
  void aPictureOfTheOldKindComesIn() throws IOException {
    String shape =
        "<w:p><w:r><w:pict><v:shape><v:imagedata r:id=\"rId9\" r:href=\"rId10\"/></v:shape>"
            + "</w:pict></w:r></w:p>";
    RawPackage document = RawPackage.of(shape).part("word/media/image1.png", PNG);
    document.related(
        rel("rId9", "image", "Target=\"media/image1.png\""),
        rel("rId10", "image", "Target=\"http://a.example/a.png\" TargetMode=\"External\""));
    DocxImporter.ImportedText taken = read(document);
    assertEquals(1, taken.images().size());
    assertEquals(Set.of("http://a.example/a.png"), taken.external());
  }

  @ParameterizedTest
  @CsvSource({
    "'\u0089PNG\r\n\u001a\n', in-1.png",
    "'\u00ff\u00d8\u00ff\u00e0', in-1.jpg",
    "'RIFF\u0000\u0000\u0000\u0000WEBPVP8 ', in-1.webp",
    "GIF89a, in-1.gif"
  })
  void aPictureIsWhatItsFirstBytesSay(String bytes, String file) throws IOException {
    DocxImporter.ImportedText taken = read(showing("media/image1.png", bytes.getBytes(ISO_8859_1)));
    assertEquals(file, taken.images().get(0).path());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "BM", "II*\u0000", "\u0001\u0000\u0000\u0000", "<svg/>", "<html>"})
  void anythingElseIsNoPictureWhateverItsName(String bytes) throws IOException {
    DocxImporter.ImportedText taken = read(showing("media/image1.png", bytes.getBytes(ISO_8859_1)));
    assertEquals(List.of(), taken.images());
    assertEquals(Set.of("pictures"), taken.skipped());
    assertEquals(Set.of(), taken.external());
  }

  @Test
  void aPictureShownTwiceIsOneFile() throws IOException {
    RawPackage document = RawPackage.of(EMBEDDED + EMBEDDED);
    document.related(rel("rId9", "image", "Target=\"media/image1.png\""));
    DocxImporter.ImportedText taken = read(document.part("word/media/image1.png", PNG));
    assertEquals(1, taken.images().size());
    assertEquals(3, taken.markdown().split("in-1.png", -1).length);
  }

  @Test
  void theMainPartIsTheOneThatThePackageNames() throws IOException {
    RawPackage document = RawPackage.of("<w:p><w:r><w:t>otro</w:t></w:r></w:p>");
    document.part("text/main.xml", RawPackage.document(EMBEDDED));
    document.part("_rels/.rels", rels(rel("a", "officeDocument", "Target=\"/text/main.xml\"")));
    document.part("text/_rels/main.xml.rels", rels(rel("rId9", "image", "Target=\"img/a.png\"")));
    document.part("text/img/a.png", PNG);
    DocxImporter.ImportedText taken = read(document);
    assertEquals(RawPackage.WORDS + "\n\n![una foto](in-1.png)", taken.markdown().strip());
  }
}
