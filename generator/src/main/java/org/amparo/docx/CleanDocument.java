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
 * A new package for mammoth, of the parts that it needs and no other, each read as XML before. Its
 * relationships lead to its own pictures or are links. The bytes of pictures are not in it: each
 * picture has a content type of its own, by which the document gives its bytes. So mammoth is never
 * asked to open one, which is how its version 1.7.0 opens files (CVE-2025-11849).
 */
final class CleanDocument {

  /** Where relationships lead whose target is not in the document: to no part and no address. */
  private static final String NOWHERE = "#nowhere.png";

  private final DocxPackage source;
  private final PartReader reader;
  private final PackageWriter clean = new PackageWriter();

  /** The content types of pictures, by the document's part. */
  private final Map<String, String> types = new LinkedHashMap<>();

  private final Set<String> skipped = new TreeSet<>();
  private final Set<String> outside = new TreeSet<>();

  private CleanDocument(DocxPackage source, PartReader reader) {
    this.source = source;
    this.reader = reader;
  }

  /**
   * Makes one of a document.
   *
   * @param reader the one that read the document's relationships
   * @throws DocxException if the document is no text, is damaged, or has more than a text has
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
    source.relationships().forEach(this::collectOutside);
    Map<String, String> names = new TreeMap<>();
    types.values().forEach(type -> names.put(type + ".png", type));
    clean.addContentTypes(names);
  }

  /** The part of a kind that belongs to the document; without a relationship, the usual one. */
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
   * The targets of a text's relationships by their ids.
   *
   * @param ids those that the text names; mammoth stops at one that has no relationship
   */
  private Map<String, String> targets(String part, Set<String> ids) {
    Map<String, String> targets = new TreeMap<>();
    for (Relationship relationship : source.relationships(part)) {
      String target =
          relationship.isLink()
              ? relationship.target()
              : source.target(part, relationship).map(this::picture).orElse(NOWHERE);
      targets.putIfAbsent(relationship.id(), target);
    }
    ids.forEach(id -> targets.putIfAbsent(id, NOWHERE));
    return targets;
  }

  /** Gives a part a name as a picture; what it is, is seen when the text shows it. */
  private String picture(String part) {
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

  private void collectOutside(String part, List<Relationship> relationships) {
    for (Relationship relationship : relationships) {
      String target = relationship.target();
      boolean inside = relationship.isLink() || source.target(part, relationship).isPresent();
      if (!inside && !target.isBlank()) {
        outside.add(target);
      }
    }
  }

  /** The package, as a zip. */
  byte[] zip() throws IOException {
    return clean.zip();
  }

  /** The bytes of the picture that has a content type; nothing for any other type. */
  Optional<byte[]> pictureOf(String contentType) {
    return types.entrySet().stream()
        .filter(e -> e.getValue().equals(contentType))
        .flatMap(e -> source.part(e.getKey()).stream())
        .findFirst();
  }

  /** What is not copied, each by the last word of a sentence's key. */
  Set<String> skipped() {
    return Collections.unmodifiableSet(skipped);
  }

  /** The targets of relationships that are not in the document, which nobody opens. */
  Set<String> outside() {
    return Collections.unmodifiableSet(outside);
  }
}
