package org.amparo.docx;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.amparo.docx.DocxException.Reason;

/**
 * The parts of a {@code .docx} by their names, and their relationships (ECMA-376, part 2). They are
 * those of the zip's central directory, which are the ones that Word shows.
 */
final class DocxPackage {

  /** All parts have at most so many bytes. */
  private static final long MOST_BYTES = 100L * 1024 * 1024;

  /** A part has at most so many bytes. */
  private static final int MOST_PART_BYTES = 32 * 1024 * 1024;

  private static final int MOST_PARTS = 5000;

  private final NavigableMap<String, byte[]> parts;
  private final Map<String, List<Relationship>> relationships;

  private DocxPackage(
      NavigableMap<String, byte[]> parts, Map<String, List<Relationship>> relationships) {
    this.parts = Collections.unmodifiableNavigableMap(parts);
    this.relationships = Collections.unmodifiableMap(relationships);
  }

  /**
   * Reads a package.
   *
   * @param reader reads its relationships and content types, and counts them
   * @throws DocxException if it is none, is damaged, or has more than a text has
   * @throws IOException if the file cannot be read
   */
  static DocxPackage read(Path file, PartReader reader) throws IOException {
    NavigableMap<String, byte[]> parts = unpack(file);
    if (parts.containsKey("mimetype") && parts.containsKey("content.xml")) {
      throw new DocxException(Reason.FOREIGN); // OpenDocument
    }
    Map<String, List<Relationship>> relationships = new TreeMap<>();
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      if (part.getKey().endsWith(".rels")) {
        List<Relationship> read = Relationship.read(part.getValue(), reader);
        relationships.put(PartName.sourceOf(part.getKey()), read);
      } else if (part.getKey().equals("[content_types].xml")) {
        reader.read(part.getValue(), element -> {});
      }
    }
    return new DocxPackage(parts, relationships);
  }

  private static NavigableMap<String, byte[]> unpack(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_PARTS) {
        throw new DocxException(Reason.PARTS);
      }
      NavigableMap<String, byte[]> parts = new TreeMap<>();
      long bytes = 0;
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (!entry.isDirectory()) {
          byte[] part = unpack(zip, entry);
          bytes += part.length;
          if (bytes > MOST_BYTES) {
            throw new DocxException(Reason.BOMB);
          }
          if (parts.put(PartName.of(entry.getName()), part) != null) {
            throw new DocxException(Reason.TWICE);
          }
        }
      }
      return parts;
    } catch (ZipException | EOFException e) {
      throw new DocxException(Reason.CUT);
    }
  }

  private static byte[] unpack(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream stream = zip.getInputStream(entry)) {
      byte[] part = stream.readNBytes(MOST_PART_BYTES + 1);
      if (part.length > MOST_PART_BYTES) {
        throw new DocxException(Reason.PART);
      }
      CRC32 sum = new CRC32();
      sum.update(part);
      if (sum.getValue() != entry.getCrc()) {
        throw new DocxException(Reason.CUT);
      }
      return part;
    }
  }

  /** The bytes of a part; nothing if there is no such part. */
  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** The relationships of all parts, by the part that has them; those of the package by "". */
  Map<String, List<Relationship>> relationships() {
    return relationships;
  }

  /** The relationships of a part. */
  List<Relationship> relationships(String part) {
    return relationships.getOrDefault(part, List.of());
  }

  /** The part of this package to which a relationship leads; nothing if it leads elsewhere. */
  Optional<String> target(String source, Relationship relationship) {
    return relationship.external()
        ? Optional.empty()
        : PartName.resolve(source, relationship.target()).filter(parts::containsKey);
  }

  /** The first part to which a part has a relationship of a kind. */
  Optional<String> related(String source, String kind) {
    return relationships(source).stream()
        .filter(r -> r.kind().equals(kind))
        .flatMap(r -> target(source, r).stream())
        .findFirst();
  }
}
