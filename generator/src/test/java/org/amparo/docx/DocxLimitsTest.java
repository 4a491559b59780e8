package org.amparo.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A file that is not a document, or exceeds a limit, is refused with one sentence in each language.
 */
class DocxLimitsTest {

  private static final String PARAGRAPH = "<w:p/>";

  @TempDir private Path folder;

  private TestSite site;
  private Map<String, String> before;

  @BeforeEach
  void copy() throws IOException {
    site = TestSite.copy(folder, TestSite.fixture("sites/pair"));
    before = TestSite.contents(folder.resolve("content"));
  }

  private void refused(byte[] bytes, String english, String spanish) throws IOException {
    Files.write(folder.resolve("in.docx"), bytes);
    refused("en", english);
    refused("es", spanish);
  }

  private void refused(String language, String why) throws IOException {
    TestSite.Run run = site.run("import", "in.docx", "--topic", "rights", "--lang", language);
    assertEquals(1, run.code(), run.out());
    assertTrue(run.err().contains("in.docx") && run.err().contains(why), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertEquals(before, TestSite.contents(folder.resolve("content")));
  }

  @Test
  void manyParagraphsAreTooLong() throws IOException {
    byte[] bytes = RawPackage.of(PARAGRAPH.repeat(400_000)).bytes();
    assertTrue(bytes.length < 40_000, "" + bytes.length);
    refused(bytes, "too long", "demasiado largo");
  }

  @Test
  void manyLettersAreTooLong() throws IOException {
    String text = "<w:p><w:r><w:t>" + "a ".repeat(600_000) + "</w:t></w:r></w:p>";
    refused(RawPackage.of(text).bytes(), "too long", "demasiado largo");
  }

  @Test
  void manyElementsInAllPartsAreTooLong() throws IOException {
    RawPackage document = RawPackage.of(PARAGRAPH.repeat(150_000));
    document.part("word/styles.xml", "<styles>" + "<style/>".repeat(60_000) + "</styles>");
    refused(document.bytes(), "too long", "demasiado largo");
  }

  @Test
  void manyLevelsAreRefused() throws IOException {
    String open = "<w:tbl><w:tr><w:tc>".repeat(6667);
    String close = "</w:tc></w:tr></w:tbl>".repeat(6667);
    refused(RawPackage.of(open + PARAGRAPH + close).bytes(), "inside one another", "unos en otros");
  }

  @Test
  void manyLevelsOfRelationshipsAreRefused() throws IOException {
    RawPackage document = RawPackage.of("");
    document.related("<a>".repeat(20_000) + "</a>".repeat(20_000));
    refused(document.bytes(), "inside one another", "unos en otros");
  }

  @Test
  void manyOpenFieldsAreRefused() throws IOException {
    String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    String text = "<w:p>" + field.repeat(50_000) + "</w:p>";
    refused(RawPackage.of(text).bytes(), "inside one another", "unos en otros");
  }

  @Test
  void sixTablesInOneAnotherAreTaken() throws IOException {
    String open = "<w:tbl><w:tr><w:tc>".repeat(6);
    String close = "</w:tc></w:tr></w:tbl>".repeat(6);
    RawPackage.of(open + PARAGRAPH + close).save(folder.resolve("in.docx"));
    assertEquals(0, site.run("import", "in.docx", "--topic", "rights").code());
  }

  @Test
  void manyPartsAreRefused() throws IOException {
    RawPackage document = RawPackage.of("");
    for (int i = 0; i < 5000; i++) {
      document.part("word/a" + i + ".xml", "");
    }
    refused(document.bytes(), "5,000 parts", "5000 partes");
  }

  @Test
  void oneLargePartIsRefused() throws IOException {
    RawPackage document = RawPackage.of("").part("a.bin", new byte[33 * 1024 * 1024]);
    refused(document.bytes(), "more than 32 MB", "más de 32 MB");
  }

  @Test
  void severalLargePartsAreRefused() throws IOException {
    RawPackage document = RawPackage.of("");
    for (int i = 0; i < 4; i++) {
      document.part("a" + i + ".bin", new byte[30 * 1024 * 1024]);
    }
    refused(document.bytes(), "unpacks to far more", "se desempaqueta en mucho más");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 25, 50, 75, 90, 98, 99})
  void aFileCutShortIsDamaged(int percent) throws IOException {
    byte[] bytes = RawPackage.of(PARAGRAPH.repeat(100)).bytes();
    byte[] cut = Arrays.copyOf(bytes, Math.max(30, bytes.length * percent / 100));
    refused(cut, "incomplete or damaged", "incompleto o dañado");
  }

  @Test
  void aChangedByteIsDamage() throws IOException {
    RawPackage document = RawPackage.of("").part("a.bin", "stored".repeat(50));
    byte[] bytes = document.bytes();
    String text = new String(bytes, ISO_8859_1);
    int sum = text.indexOf("PK\u0001\u0002", text.indexOf("a.bin")) + 16;
    bytes[sum] ^= 1; // in the checksum of the central directory
    refused(bytes, "incomplete or damaged", "incompleto o dañado");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<a>", "<Relationships", "", "\u0000", "<?xml version='1.0' encoding='x'?><a/>"})
  void relationshipsThatAreNoXmlAreDamage(String part) throws IOException {
    RawPackage document = RawPackage.of("").part("word/_rels/document.xml.rels", part);
    refused(document.bytes(), "incomplete or damaged", "incompleto o dañado");
  }

  @ParameterizedTest
  @CsvSource({
    "word/_rels/document.xml.reXs, word/_rels/document.xml.rels",
    "word/_rels/Document.xml.reXs, word/_rels/Document.xml.rels",
    "word/documenX.xml, word/document.xml",
    "WORD/DOCUMENX.XML, WORD/DOCUMENT.XML",
    "word/documen%74.xmX, word/documen%74.xml",
    "word\\documenX.xml, word\\document.xml",
    "/word/documenX.xml, /word/document.xml"
  })
  void aPartThatIsThereTwiceIsRefused(String written, String renamed) throws IOException {
    RawPackage document = RawPackage.of("").related().part(written, "<a/>");
    document.save(folder.resolve("in.docx"), written, renamed);
    refused("en", "same part twice");
    refused("es", "dos veces la misma parte");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word/document.xml",
        "word/_rels/document.xml.rels",
        "[Content_Types].xml",
        "_rels/.rels",
        "word/styles.xml",
        "docProps/_rels/app.xml.rels"
      })
  void aDocumentTypeIsRefused(String part) throws IOException {
    try (LoopbackListener stranger = new LoopbackListener(new byte[0])) {
      String address = "http://127.0.0.1:" + stranger.port() + "/a.dtd";
      String xml =
          "<!DOCTYPE a SYSTEM \"%1$s\" [<!ENTITY %% p SYSTEM \"%1$s\">%%p;<!ENTITY e SYSTEM"
                  .formatted(address)
              + " \""
              + address
              + "\">]><a>&e;</a>";
      byte[] bytes = RawPackage.of("").part(part, xml).bytes();
      refused(bytes, "commands that Word does not write", "órdenes que Word no escribe");
      assertEquals(0, stranger.asked());
    }
  }

  @Test
  void anotherKindOfFileIsNamed() throws IOException {
    byte[] old = new byte[4096];
    System.arraycopy("\u00d0\u00cf\u0011\u00e0".getBytes(ISO_8859_1), 0, old, 0, 4);
    refused(old, "old Word (.doc)", "Word antiguo (.doc)");
    byte[] name = "EncryptedPackage".getBytes(UTF_16LE);
    System.arraycopy(name, 0, old, 1024, name.length);
    refused(old, "has a password", "tiene contraseña");
    refused("%PDF-1.7\n".getBytes(UTF_8), "is a PDF", "es un PDF");
    refused("{\\rtf1 a}".getBytes(UTF_8), "but no .docx", "no un .docx");
    refused("\r\n<HTML><p>a".getBytes(UTF_8), "but no .docx", "no un .docx");
    refused("hola".getBytes(UTF_8), "no Word document", "no es un documento de Word");
    refused(new byte[0], "no Word document", "no es un documento de Word");
    RawPackage open = RawPackage.of("").part("mimetype", "application/vnd.oasis.opendocument.text");
    refused(open.part("content.xml", "<a/>").bytes(), "but no .docx", "no un .docx");
  }

  @Test
  void anotherPackageIsNoWordDocument() throws IOException {
    RawPackage sheet = RawPackage.of("").part("xl/workbook.xml", "<workbook/>");
    String main = RawPackage.rel("rId1", "officeDocument", "Target=\"xl/workbook.xml\"");
    sheet.part("_rels/.rels", RawPackage.rels(main));
    refused(sheet.bytes(), "no Word document", "no es un documento de Word");
  }
}
