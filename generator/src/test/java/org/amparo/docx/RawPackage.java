package org.amparo.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document of any parts, also of those that Word never writes. */
final class RawPackage {

  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** The words that each document says, whatever else it holds. */
  static final String WORDS = "Texto de prueba.";

  private static final String SPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private RawPackage() {}

  /** A document whose main part has this body after {@link #WORDS}, and no relationships yet. */
  static RawPackage of(String body) {
    return new RawPackage()
        .part(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/></Types>")
        .part("_rels/.rels", rels(rel("rId1", "officeDocument", "Target=\"word/document.xml\"")))
        .part("word/document.xml", document(body));
  }

  /** The root of a part. */
  static String root(String name, String inside) {
    return "<w:%1$s%2$s>%3$s</w:%1$s>".formatted(name, SPACES, inside);
  }

  /** A document that shows the linked picture of {@code rId9}. */
  static RawPackage showing() {
    return of(picture("r:link"));
  }

  /** A document with a note that shows the linked picture of {@code rId9}. */
  static RawPackage noting(String kind) {
    String notes =
        "<w:%1$ss%2$s><w:%1$s w:id=\"2\">%3$s</w:%1$s></w:%1$ss>"
            .formatted(kind, SPACES, picture("r:link"));
    return of("<w:p><w:r><w:" + kind + "Reference w:id=\"2\"/></w:r></w:p>")
        .related(rel("rId5", kind + "s", "Target=\"" + kind + "s.xml\""))
        .part("word/" + kind + "s.xml", notes);
  }

  static String document(String body) {
    return "<w:document%s><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p>%s</w:body></w:document>"
        .formatted(SPACES, WORDS, body);
  }

  /** A paragraph with a picture, whose relationship is {@code rId9}. */
  static String picture(String attribute) {
    return ("<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"P\" descr=\"una foto\"/>"
            + "<a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip %s=\"rId9\"/>"
            + "</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
            + "</w:r></w:p>")
        .formatted(attribute);
  }

  static String rels(String... relationships) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + String.join("", relationships)
        + "</Relationships>";
  }

  /** A relationship; the rest is the inside of its element. */
  static String rel(String id, String kind, String rest) {
    return "<Relationship Id=\"%s\" Type=\"%s%s\" %s/>".formatted(id, OFFICE, kind, rest);
  }

  /** Gives the main part these relationships. */
  RawPackage related(String... relationships) {
    return part("word/_rels/document.xml.rels", rels(relationships));
  }

  RawPackage part(String name, String text) {
    return part(name, text, UTF_8);
  }

  RawPackage part(String name, String text, Charset charset) {
    return part(name, text.getBytes(charset));
  }

  RawPackage part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  /** Changes the text of all parts. */
  RawPackage mapped(UnaryOperator<String> change) {
    parts.replaceAll((name, part) -> change.apply(new String(part, UTF_8)).getBytes(UTF_8));
    return this;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** Writes it; the names of parts are changed afterwards, so that two may be the same. */
  Path save(Path file, String from, String to) throws IOException {
    String text = new String(bytes(), ISO_8859_1).replace(from, to);
    return Files.write(file, text.getBytes(ISO_8859_1));
  }

  Path save(Path file) throws IOException {
    return Files.write(file, bytes());
  }
}
