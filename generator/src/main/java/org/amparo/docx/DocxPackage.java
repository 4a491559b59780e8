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
 * The parts of a {@code .docx} by their names, and their relationships (ECMA-376, part 2). The
 * parts are those of the zip's central directory, as in Word.
 */
final class DocxPackage {

  /** The maximum size of all parts together. */
  private static final long MAX_BYTES = 100L * 1024 * 1024;

  /** The maximum size of a part. */
  private static final int MAX_PART_BYTES = 32 * 1024 * 1024;

  private static final int MAX_PARTS = 5000;

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
   * @param reader reads its relationships and content types, within its limits
   * @throws DocxException if the file is not a package, is damaged, or exceeds a limit
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
      if (zip.size() > MAX_PARTS) {
        throw new DocxException(Reason.PARTS);
      }
      return unpack(zip);
    } catch (ZipException | EOFException e) {
      throw new DocxException(Reason.CUT);
    }
  }

  private static NavigableMap<String, byte[]> unpack(ZipFile zip) throws IOException {
    NavigableMap<String, byte[]> parts = new TreeMap<>();
    long bytes = 0;
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      if (!entry.isDirectory()) {
        byte[] part = unpack(zip, entry);
        bytes += part.length;
        if (bytes > MAX_BYTES) {
          throw new DocxException(Reason.BOMB);
        }
        if (parts.put(PartName.of(entry.getName()), part) != null) {
          throw new DocxException(Reason.TWICE);
        }
      }
    }
    return parts;
  }

  private static byte[] unpack(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream stream = zip.getInputStream(entry)) {
      byte[] part = stream.readNBytes(MAX_PART_BYTES + 1);
      if (part.length > MAX_PART_BYTES) {
        throw new DocxException(Reason.PART);
      }
      CRC32 crc32 = new CRC32();
      crc32.update(part);
      if (crc32.getValue() != entry.getCrc()) {
        throw new DocxException(Reason.CUT);
      }
      return part;
    }
  }

  /** Returns the bytes of a part; empty if there is no such part. */
  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** Returns the relationships of all parts by their sources; "" for those of the package. */
  Map<String, List<Relationship>> relationships() {
    return relationships;
  }

  /** Returns the relationships of a part. */
  List<Relationship> relationships(String part) {
    return relationships.getOrDefault(part, List.of());
  }

  /** Returns the target of a relationship; empty if it is not a part of this package. */
  Optional<String> target(String source, Relationship relationship) {
    return relationship.external()
        ? Optional.empty()
        : PartName.resolve(source, relationship.target()).filter(parts::containsKey);
  }

  /** Returns the first target of a relationship of a kind. */
  Optional<String> related(String source, String kind) {
    return relationships(source).stream()
        .filter(r -> r.kind().equals(kind))
        .flatMap(r -> target(source, r).stream())
        .findFirst();
  }
}
