package org.amparo.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a package into memory. */
final class PackageWriter {

  private static final String SPACE = "http://schemas.openxmlformats.org/package/2006/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** Adds a part of these bytes. */
  void add(String name, byte[] part) {
    parts.put(name, part);
  }

  /** Adds a part of this content. */
  void add(String name, XmlNode root) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = writer(out);
      for (Map.Entry<String, String> space : XmlNames.WRITTEN.entrySet()) {
        xml.setPrefix(space.getKey(), space.getValue());
      }
      write(root, xml, true);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    add(name, out.toByteArray());
  }

  private static void write(XmlNode node, XMLStreamWriter xml, boolean outermost)
      throws XMLStreamException {
    xml.writeStartElement(XmlNames.space(node.name()), XmlNames.local(node.name()));
    if (outermost) {
      for (Map.Entry<String, String> space : XmlNames.WRITTEN.entrySet()) {
        xml.writeNamespace(space.getKey(), space.getValue());
      }
    }
    for (Map.Entry<String, String> attribute : node.attributes().entrySet()) {
      String key = attribute.getKey();
      if (key.contains(":")) {
        xml.writeAttribute(
            XmlNames.prefix(key), XmlNames.space(key), XmlNames.local(key), attribute.getValue());
      } else {
        xml.writeAttribute(key, attribute.getValue());
      }
    }
    xml.writeCharacters(node.text());
    for (XmlNode child : node.children()) {
      write(child, xml, false);
    }
    xml.writeEndElement();
  }

  private static XMLStreamWriter writer(ByteArrayOutputStream out) throws XMLStreamException {
    return XMLOutputFactory.newDefaultFactory()
        .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
  }

  /** Adds the relationships of a part: the target of each by its id. */
  void addRelationships(String part, Map<String, String> targets) throws IOException {
    List<Map<String, String>> elements =
        targets.entrySet().stream()
            .map(e -> Map.of("Id", e.getKey(), "Type", "", "Target", e.getValue()))
            .toList();
    String root = SPACE + "relationships Relationships Relationship";
    add(PartName.relationshipsOf(part), xml(root.split(" "), elements));
  }

  /** Adds the content types of parts: the type of each by its name. */
  void addContentTypes(Map<String, String> types) throws IOException {
    List<Map<String, String>> elements =
        types.entrySet().stream()
            .map(e -> Map.of("PartName", "/" + e.getKey(), "ContentType", e.getValue()))
            .toList();
    String root = SPACE + "content-types Types Override";
    add("[Content_Types].xml", xml(root.split(" "), elements));
  }

  /**
   * @param names the namespace, the name of the root, and that of each element in it
   */
  private static byte[] xml(String[] names, List<Map<String, String>> elements) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = writer(out);
      xml.writeStartElement("", names[1], names[0]);
      xml.writeDefaultNamespace(names[0]);
      for (Map<String, String> attributes : elements) {
        xml.writeEmptyElement("", names[2], names[0]);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
          xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
      }
      xml.writeEndElement();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return out.toByteArray();
  }

  /** The package as a zip. */
  byte[] zip() throws IOException {
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
}
