package org.amparo.docx;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amparo.docx.DocxException.Reason;

/**
 * A new package for mammoth with only the parts that it needs, each read as XML before. Its
 * relationships are hyperlinks, or their targets are its own images. It does not contain the bytes
 * of images: each image has a unique content type, and this class returns the bytes for that type.
 * So mammoth never opens an image. In mammoth 1.7.0, opening an image can open any file
 * (CVE-2025-11849).
 */
final class CleanDocument {

  /** The new target of a relationship whose target is not in the document. */
  private static final String NOWHERE = "#nowhere.png";

  private final DocxPackage source;
  private final PartReader reader;
  private final PackageWriter clean = new PackageWriter();

  /** The content types of images, by their parts of the document. */
  private final Map<String, String> types = new LinkedHashMap<>();

  private final Set<String> skipped = new TreeSet<>();
  private final Set<String> external = new TreeSet<>();

  private CleanDocument(DocxPackage source, PartReader reader) {
    this.source = source;
    this.reader = reader;
  }

  /**
   * Copies the needed parts of a document.
   *
   * @param reader the reader that read the document's relationships
   * @throws DocxException if the document is not a text document, is damaged, or exceeds a limit
   */
  static CleanDocument of(DocxPackage source, PartReader reader) throws IOException {
    CleanDocument document = new CleanDocument(source, reader);
    document.copy();
    return document;
  }

  private void copy() throws IOException {
    String main = source.related("", "officeDocument").orElse("word/document.xml");
    if (source.part(main).isEmpty()) {
      throw new DocxException(Reason.OTHER);
    }
    copyText(main, "document");
    for (String notes : List.of("footnotes", "endnotes")) {
      String part = related(main, notes);
      if (source.part(part).isPresent()) {
        copyText(part, notes);
      }
    }
    for (String kind : List.of("styles", "numbering")) {
      Optional<byte[]> part = source.part(related(main, kind));
      if (part.isPresent()) {
        reader.read(part.get(), element -> {});
        clean.add("word/" + kind + ".xml", part.get());
      }
    }
    skip(source.part(related(main, "comments")), "comment", "comments");
    for (Relationship relationship : source.relationships(main)) {
      if (Set.of("header", "footer").contains(relationship.kind())) {
        skip(source.target(main, relationship).flatMap(source::part), "t", "headers");
      }
    }
    source.relationships().forEach(this::collectExternal);
    Map<String, String> names = new TreeMap<>();
    types.values().forEach(type -> names.put(type + ".png", type));
    clean.addContentTypes(names);
  }

  /** Returns the part of a kind that the document has; without a relationship, the usual one. */
  private String related(String main, String kind) {
    return source.related(main, kind).orElse("word/" + kind + ".xml");
  }

  private void copyText(String name, String root) throws IOException {
    byte[] part = source.part(name).orElseThrow();
    TextScan scan = TextScan.of(part, root, reader);
    skipped.addAll(scan.skipped());
    String copy = "word/" + root + ".xml";
    clean.add(copy, part);
    clean.addRelationships(copy, targets(name, scan.ids()));
  }

  /**
   * Returns the targets of a text's relationships by their ids.
   *
   * @param ids the ids that the text names; mammoth stops at an id without a relationship
   */
  private Map<String, String> targets(String part, Set<String> ids) {
    Map<String, String> targets = new TreeMap<>();
    for (Relationship relationship : source.relationships(part)) {
      String target =
          relationship.isLink()
              ? relationship.target()
              : source.target(part, relationship).map(this::image).orElse(NOWHERE);
      targets.putIfAbsent(relationship.id(), target);
    }
    ids.forEach(id -> targets.putIfAbsent(id, NOWHERE));
    return targets;
  }

  /** Returns the name of a part as an image. Its format is not known yet. */
  private String image(String part) {
    return "/" + types.computeIfAbsent(part, p -> "picture/" + (types.size() + 1)) + ".png";
  }

  private void skip(Optional<byte[]> part, String element, String what) throws DocxException {
    if (part.isPresent()) {
      reader.read(
          part.get(),
          e -> {
            if (e.name().equals(element)) {
              skipped.add(what);
            }
          });
    }
  }

  private void collectExternal(String part, List<Relationship> relationships) {
    for (Relationship relationship : relationships) {
      String target = relationship.target();
      boolean inside = relationship.isLink() || source.target(part, relationship).isPresent();
      if (!inside && !target.isBlank()) {
        external.add(target);
      }
    }
  }

  /** Returns the package as a zip. */
  byte[] zip() throws IOException {
    return clean.zip();
  }

  /** Returns the bytes of the image with a content type; empty for any other type. */
  Optional<byte[]> imageOf(String contentType) {
    return types.entrySet().stream()
        .filter(e -> e.getValue().equals(contentType))
        .flatMap(e -> source.part(e.getKey()).stream())
        .findFirst();
  }

  /** Returns the kinds of elements that are not copied, as the last parts of message keys. */
  Set<String> skipped() {
    return Collections.unmodifiableSet(skipped);
  }

  /** Returns the targets of relationships that are not in the document. */
  Set<String> external() {
    return Collections.unmodifiableSet(external);
  }
}
