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
  static final String NOWHERE = "#nowhere.png";

  /** The elements of the kinds of notes. */
  private static final Map<String, String> NOTES =
      Map.of("footnotes", "footnote", "endnotes", "endnote");

  private final DocxPackage source;
  private final PartReader reader;
  private final PackageWriter clean = new PackageWriter();

  /** The content types of images, by their parts of the document. */
  private final Map<String, String> types = new LinkedHashMap<>();

  /** The ids of relationships that a part with text names. */
  private final Map<String, Set<String>> ids = new TreeMap<>();

  private final Losses losses = new Losses();
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
    DocxStyles styles = new DocxStyles(tree(main, "styles"));
    Numbering numbering = new Numbering(tree(main, "numbering"), styles);
    clean.add("word/styles.xml", StyleRoles.part());
    clean.add("word/numbering.xml", MammothLists.part());
    Map<String, XmlNode> notes = new TreeMap<>();
    for (String kind : List.of("footnotes", "endnotes")) {
      String part = related(main, kind);
      if (source.part(part).isPresent()) {
        scan(part, kind).all("w:" + NOTES.get(kind)).forEach(n -> keep(n, notes));
      }
    }
    Set<String> ids = Collections.unmodifiableSet(new TreeSet<>(notes.keySet()));
    Story story = new Story(styles, numbering, losses, ids);
    XmlNode body = scan(main, "document").first("w:body").orElse(XmlNode.w("body"));
    XmlNode text = XmlNode.w("body").add(story.read(body));
    add(main, XmlNode.w("document").add(text), story);
    for (String kind : List.of("footnotes", "endnotes")) {
      copyNotes(related(main, kind), kind, story, notes);
    }
    if (hasElement(source.part(related(main, "comments")), "comment")) {
      losses.add("comments");
    }
    for (Relationship relationship : source.relationships(main)) {
      if (Set.of("header", "footer").contains(relationship.kind())) {
        readHeader(source.target(main, relationship).flatMap(source::part), styles, numbering);
      }
    }
    source.relationships().forEach(this::collectExternal);
    Map<String, String> names = new TreeMap<>();
    types.values().forEach(type -> names.put(type + ".png", type));
    clean.addContentTypes(names);
  }

  /** Keeps a note by the name of its reference and its id. Lines between notes are no notes. */
  private static void keep(XmlNode note, Map<String, XmlNode> notes) {
    if (List.of("", "normal").contains(note.value("w:type"))) {
      notes.put(note.name() + "Reference" + note.value("w:id"), note);
    }
  }

  /** Writes the notes of a kind that the text refers to. */
  private void copyNotes(String part, String kind, Story story, Map<String, XmlNode> notes)
      throws IOException {
    String name = "w:" + NOTES.get(kind);
    XmlNode root = XmlNode.w(kind);
    for (String id : Set.copyOf(story.noted())) {
      XmlNode note = notes.getOrDefault(id, root);
      if (note.name().equals(name)) {
        List<XmlNode> blocks = story.read(note);
        root.add(new XmlNode(name).with("w:id", note.value("w:id")).add(blocks));
      }
    }
    if (!root.children().isEmpty()) {
      add(part, root, story);
    }
  }

  /** Notes that a header or footer has text other than the numbers of pages. */
  private void readHeader(Optional<byte[]> part, DocxStyles styles, Numbering numbering)
      throws DocxException {
    if (part.isPresent()) {
      Story story = new Story(styles, numbering, new Losses(), Set.of());
      if (Story.hasWords(story.read(reader.tree(part.get(), element -> {})))) {
        losses.add("headers");
      }
    }
  }

  /** Returns the part of a kind that the document has; without a relationship, the usual one. */
  private String related(String main, String kind) {
    return source.related(main, kind).orElse("word/" + kind + ".xml");
  }

  /** Returns the root of the part of a kind; an empty element if there is no such part. */
  private XmlNode tree(String main, String kind) throws DocxException {
    Optional<byte[]> part = source.part(related(main, kind));
    return part.isPresent() ? reader.tree(part.get(), element -> {}) : XmlNode.w(kind);
  }

  /** Returns the root of a part with text. */
  private XmlNode scan(String part, String root) throws DocxException {
    TextScan scan = TextScan.of(root);
    XmlNode node = reader.tree(source.part(part).orElseThrow(), scan);
    if (scan.changed()) {
      losses.add("changes");
    }
    ids.put(part, scan.ids());
    return node;
  }

  private void add(String part, XmlNode root, Story story) throws IOException {
    String copy = "word/" + XmlNames.local(root.name()) + ".xml";
    clean.add(copy, root);
    Map<String, String> all = new TreeMap<>(targets(part, ids.getOrDefault(part, Set.of())));
    all.putAll(story.links().targets());
    clean.addRelationships(copy, all);
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

  private boolean hasElement(Optional<byte[]> part, String name) throws DocxException {
    Set<String> found = new TreeSet<>();
    if (part.isPresent()) {
      reader.read(part.get(), element -> found.add(element.name()));
    }
    return found.contains(name);
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
    return losses.kinds();
  }

  /** Returns the targets of relationships that are not in the document. */
  Set<String> external() {
    return Collections.unmodifiableSet(external);
  }
}
