package org.amparo.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.amparo.problem.Problem;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An attachment is what its name says, and names its author or not. */
class AttachmentCheckTest {

  private static String said(String file, byte[] bytes) {
    List<Problem> problems =
        AttachmentCheck.problems(file, AttachmentType.ofName(file).orElseThrow(), bytes);
    return String.join(
        " ", problems.stream().map(p -> p.code().code() + " " + p.details()).toList());
  }

  private static byte[] zip(String part, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write(new byte[100_000]);
      zip.putNextEntry(new ZipEntry(part));
      zip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] pdf(String author, boolean password) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      PDDocumentInformation information = new PDDocumentInformation();
      information.setAuthor(author);
      document.setDocumentInformation(information);
      if (password) {
        document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({
    "a.docx, docProps/core.xml, <dc:creator>Ana Rojas</dc:creator>, G024 [Ana Rojas]",
    "a.xlsx, docProps/core.xml, <cp:lastModifiedBy>Ana</cp:lastModifiedBy>, G024 [Ana]",
    "a.odt, meta.xml, <meta:initial-creator>Ñusta</meta:initial-creator>, G024 [Ñusta]",
    "a.odt, meta.xml, <dc:creator xml:lang='es'>Ana</dc:creator>, G024 [Ana]",
    "a.docx, docProps/core.xml, <dc:creator></dc:creator>, ''",
    "a.docx, docProps/core.xml, <dc:creator> </dc:creator>, ''",
    "a.docx, docProps/core.xml, <dc:title>Ana</dc:title>, ''",
    "a.docx, word/document.xml, <dc:creator>Ana</dc:creator>, ''",
  })
  void documentsOfOfficesNameTheirAuthor(String file, String part, String text, String said)
      throws IOException {
    assertEquals(said, said("content/es/" + file, zip(part, text)));
  }

  @Test
  void aPdfNamesItsAuthor() throws IOException {
    assertEquals("G024 [Ana Rojas]", said("content/es/a.pdf", pdf("Ana Rojas", false)));
    assertEquals("", said("content/es/a.pdf", pdf(" ", false)));
    assertEquals("", said("content/es/a.pdf", pdf("Ana Rojas", true)), "it needs a password");
  }

  @ParameterizedTest
  @CsvSource({
    "a.pdf, '%PDF-1.7 garbage', ''",
    "a.pdf, GIF89a, 'G021 [pdf, PDF]'",
    "a.PDF, '', 'G021 [PDF, PDF]'",
    "a.docx, 'PK\u0003\u0004 and no more', ''",
    "a.docx, %PDF-1.7, 'G021 [docx, DOCX]'",
    "a.odt, <html>, 'G021 [odt, ODT]'",
    "a.mp3, ID3, ''",
    "a.mp3, '\u00ff\u00fb', ''",
    "a.mp3, OggS, 'G021 [mp3, MP3]'",
    "a.ogg, OggS, ''",
    "a.m4a, '....ftypM4A ', ''",
    "a.epub, 'PK\u0003\u0004', ''",
  })
  void theFirstBytesSayWhatItIs(String file, String begin, String said) {
    assertEquals(said, said("content/es/" + file, begin.getBytes(ISO_8859_1)));
  }
}
