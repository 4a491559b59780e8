package org.amparo.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document as Word writes it, as far as a text needs it. */
public final class WordDocument {

  private static final String SPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

  private final StringBuilder body = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** Adds a paragraph of a style; the style's name is Word's own, its id that of a Spanish Word. */
  public WordDocument styled(String id, String text) {
    return raw("<w:p><w:pPr><w:pStyle w:val=\"" + id + "\"/></w:pPr>" + run(text) + "</w:p>");
  }

  /** Adds a paragraph. */
  public WordDocument text(String text) {
    return raw("<w:p>" + run(text) + "</w:p>");
  }

  /** Adds an item of a list: 1 numbered, 2 with bullets. */
  public WordDocument item(int list, int level, String text) {
    String numbers = "<w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/>";
    return raw("<w:p><w:pPr><w:numPr>" + numbers + "</w:numPr></w:pPr>" + run(text) + "</w:p>");
  }

  /** Adds a table; a cell's text. */
  public WordDocument table(String[]... rows) {
    StringBuilder table = new StringBuilder("<w:tbl>");
    for (String[] row : rows) {
      table.append("<w:tr>");
      for (String cell : row) {
        table.append("<w:tc><w:p>").append(run(cell)).append("</w:p></w:tc>");
      }
      table.append("</w:tr>");
    }
    return raw(table.append("</w:tbl>").toString());
  }

  /** Adds a picture that stands in the file. */
  public WordDocument picture(String alt, byte[] png) {
    parts.put("word/media/image1.png", png);
    return picture(alt, "media/image1.png", "");
  }

  /** Adds a picture that stands elsewhere. */
  public WordDocument pictureAt(String alt, String address) {
    return picture(alt, address, " TargetMode=\"External\"");
  }

  private WordDocument picture(String alt, String target, String mode) {
    relations.append(
        "<Relationship Id=\"rIdP\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships/image\" Target=\""
            + target
            + "\""
            + mode
            + "/>");
    String link = mode.isEmpty() ? "r:embed" : "r:link";
    return raw(
        "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"P\" descr=\""
            + alt
            + "\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip "
            + link
            + "=\"rIdP\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline>"
            + "</w:drawing></w:r></w:p>");
  }

  /** Adds markup as Word writes it. */
  public WordDocument raw(String markup) {
    body.append(markup);
    return this;
  }

  /** Adds a part of any name. */
  public WordDocument part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  /** Some words. */
  public static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** Writes it. */
  public Path save(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "[Content_Types].xml", TYPES.getBytes(UTF_8));
      put(zip, "_rels/.rels", TOP.getBytes(UTF_8));
      String main = "<w:document" + SPACES + "><w:body>" + body + "</w:body></w:document>";
      put(zip, "word/document.xml", main.getBytes(UTF_8));
      put(
          zip,
          "word/_rels/document.xml.rels",
          (RELATIONS + relations + "</Relationships>").getBytes(UTF_8));
      put(zip, "word/styles.xml", styles().getBytes(UTF_8));
      put(zip, "word/numbering.xml", numbering().getBytes(UTF_8));
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    }
    return file;
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static String styles() {
    return "<w:styles"
        + SPACES
        + ">"
        + style("Ttulo", "Title")
        + style("Ttulo1", "heading 1")
        + style("Ttulo2", "heading 2")
        + style("Ttulo4", "heading 4")
        + "</w:styles>";
  }

  private static String style(String id, String name) {
    return "<w:style w:type=\"paragraph\" w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + name
        + "\"/></w:style>";
  }

  private static String numbering() {
    return "<w:numbering"
        + SPACES
        + ">"
        + list(1, "decimal")
        + list(2, "bullet")
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num></w:numbering>";
  }

  private static String list(int id, String format) {
    String level = "<w:numFmt w:val=\"" + format + "\"/></w:lvl>";
    return "<w:abstractNum w:abstractNumId=\""
        + id
        + "\"><w:lvl w:ilvl=\"0\">"
        + level
        + "<w:lvl w:ilvl=\"1\">"
        + level
        + "</w:abstractNum>";
  }

  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="xml" ContentType="application/xml"/>
      <Default Extension="png" ContentType="image/png"/>
      <Default Extension="rels"
       ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      </Types>
      """;

  private static final String TOP =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Target="word/document.xml"
       Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
      </Relationships>
      """;

  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Target="styles.xml"
       Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/>
      <Relationship Id="rId2" Target="numbering.xml"
       Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"/>
      """;
}
