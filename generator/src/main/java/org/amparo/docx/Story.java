package org.amparo.docx;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Reads the body of a document, a note or a header as its readers see it, with all changes
 * accepted, and writes it for mammoth in the few elements that mammoth needs. Text boxes follow the
 * paragraph that they are in.
 */
final class Story {

  private final DocxStyles styles;
  private final Numbering numbering;
  private final Losses losses;
  private final FieldStack fields;
  private final Links links = new Links();
  private final Set<String> known;
  private final Set<String> noted = new TreeSet<>();
  private final Tables tables = new Tables(this);
  private Ground ground = Ground.PAGE;

  /**
   * @param notes the notes that the document has, each as the name of its reference and its id
   */
  Story(DocxStyles styles, Numbering numbering, Losses losses, Set<String> notes) {
    this.styles = styles;
    this.numbering = numbering;
    this.losses = losses;
    this.fields = new FieldStack(losses);
    this.known = notes;
  }

  DocxStyles styles() {
    return styles;
  }

  FieldStack fields() {
    return fields;
  }

  Losses losses() {
    return losses;
  }

  /** Returns the links of fields. */
  Links links() {
    return links;
  }

  /** Returns the notes that the text refers to. */
  Set<String> noted() {
    return noted;
  }

  /** Returns whether the document has the note of a reference, which then is referred to. */
  boolean hasNote(XmlNode reference) {
    String note = reference.name() + reference.value("w:id");
    return known.contains(note) && (noted.add(note) || noted.contains(note));
  }

  /** A list of paragraphs and tables in the making. */
  private static final class Blocks {
    private final List<XmlNode> done = new ArrayList<>();

    /** The text of paragraphs whose ends were removed: it belongs to the next paragraph. */
    private final List<XmlNode> carried = new ArrayList<>();

    private final List<XmlNode> boxes = new ArrayList<>();

    /** Whether they are those of a cell, where a number may be all that there is. */
    private final boolean cell;

    Blocks(boolean cell) {
      this.cell = cell;
    }
  }

  /** Returns the paragraphs and tables of an element. */
  List<XmlNode> read(XmlNode parent) {
    fields.find(parent);
    return blocks(parent, new Blocks(false));
  }

  Ground ground() {
    return ground;
  }

  /** Returns what is read on another ground. */
  <T> T on(Ground other, Supplier<T> reading) {
    Ground around = ground;
    ground = other;
    T read = reading.get();
    ground = around;
    return read;
  }

  /** Returns the paragraphs and tables of a text box. */
  List<XmlNode> aside(XmlNode box) {
    Deque<FieldStack.Field> around = fields.aside();
    List<XmlNode> read = on(Ground.DRAWING, () -> blocks(box, new Blocks(false)));
    fields.back(around);
    return read;
  }

  /** Returns the paragraphs and tables of a cell. */
  List<XmlNode> cell(XmlNode cell) {
    return blocks(cell, new Blocks(true));
  }

  private List<XmlNode> blocks(XmlNode parent, Blocks blocks) {
    children(parent, blocks);
    flush(blocks);
    return blocks.done;
  }

  private void children(XmlNode node, Blocks blocks) {
    Markup.read(node).forEach(child -> block(child, blocks));
  }

  private void block(XmlNode node, Blocks blocks) {
    if (Markup.removed(node) || Markup.describes(node)) {
      return;
    }
    switch (node.name()) {
      case "w:p", "m:oMathPara" -> paragraph(node, blocks);
      case "w:tbl" -> {
        flush(blocks);
        tables.read(node).ifPresent(blocks.done::add);
      }
      case "w:sdt" -> {
        if (Markup.isContents(node)) {
          losses.add("contents");
        } else {
          children(node, blocks);
        }
      }
      case "w:altChunk", "w:subDoc" -> losses.add("embedded");
      default -> children(node, blocks);
    }
  }

  private void flush(Blocks blocks) {
    if (isSeen(blocks.carried)) {
      blocks.done.add(XmlNode.w("p").add(blocks.carried));
    }
    blocks.done.addAll(blocks.boxes);
    blocks.carried.clear();
    blocks.boxes.clear();
  }

  private void paragraph(XmlNode node, Blocks blocks) {
    String style = styles.ofParagraph(node);
    XmlNode properties = node.first("w:pPr").orElse(XmlNode.w("pPr"));
    XmlNode mark = properties.first("w:rPr").orElse(XmlNode.w("rPr"));
    Ground own = ground.paragraph(style, properties, styles);
    Inlines inlines = new Inlines(this, own);
    inlines.children(node);
    blocks.carried.addAll(inlines.content());
    blocks.boxes.addAll(inlines.blocks());
    boolean ends = mark.first("w:del").isEmpty() && mark.first("w:moveFrom").isEmpty();
    if (!ends || isDropCap(properties)) {
      return;
    }
    boolean seen = isSeen(blocks.carried);
    boolean hidden = styles.holds("w:vanish", own, mark);
    Optional<ListLabel> label = Optional.empty();
    if (seen || (fields.reads() && !hidden)) {
      label = numbering.next(node, style);
    }
    if (hidden && label.isEmpty() && !styles.isHeading(style)) {
      return;
    }
    boolean numbered = blocks.cell && label.filter(l -> !l.text().isEmpty()).isPresent();
    if (seen || numbered) {
      blocks.done.add(written(style, label, blocks.carried));
      blocks.carried.clear();
    }
    flush(blocks);
  }

  /** Returns whether a paragraph is the large letter that begins the next one. */
  private static boolean isDropCap(XmlNode properties) {
    Optional<String> cap = properties.first("w:framePr").map(f -> f.value("w:dropCap"));
    return cap.filter(Set.of("drop", "margin")::contains).isPresent();
  }

  /** Returns whether paragraphs and tables have words. */
  static boolean hasWords(List<XmlNode> nodes) {
    return nodes.stream().anyMatch(n -> !n.text().isBlank() || hasWords(n.children()));
  }

  private static boolean isSeen(List<XmlNode> nodes) {
    return nodes.stream().anyMatch(Story::isSeen);
  }

  /** Returns whether an element shows something. */
  static boolean isSeen(XmlNode node) {
    return !node.text().isBlank()
        || Set.of("w:drawing", "w:footnoteReference", "w:endnoteReference").contains(node.name())
        || isSeen(node.children());
  }

  private XmlNode written(String style, Optional<ListLabel> label, List<XmlNode> content) {
    XmlNode properties = XmlNode.w("pPr");
    Optional<String> role = styles.role(style);
    role.ifPresent(r -> properties.add(XmlNode.w("pStyle").with("w:val", r)));
    String text = label.map(ListLabel::text).orElse("");
    if (label.isPresent() && !label.get().exact()) {
      losses.add("numbers");
    }
    boolean list = role.isEmpty() && label.filter(l -> l.bullet() || !text.isEmpty()).isPresent();
    if (list) {
      properties.add(label.orElseThrow().properties());
    }
    XmlNode paragraph = XmlNode.w("p").add(properties);
    if (!text.isEmpty()) {
      String before = list ? label.orElseThrow().marked() : text;
      XmlNode words = XmlNode.w("t").with("xml:space", "preserve").say(before + " ");
      paragraph.add(XmlNode.w("r").add(words));
    }
    return paragraph.add(content);
  }
}
