package org.amparo.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields that are open at a place of a text. A field without an end is no field: its text is
 * read as if the field were not there.
 */
final class FieldStack {

  /** Fields whose results are made of the whole document. */
  private static final Set<String> CONTENTS = Set.of("TOC", "INDEX", "TOA");

  /** Fields whose results are numbers of pages. */
  private static final Set<String> PAGES =
      Set.of("PAGEREF", "PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION");

  private static final Set<String> REFERENCES = Set.of("REF", "NOTEREF", "STYLEREF");
  private static final Pattern LINK = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private final Losses losses;
  private final Set<XmlNode> whole = Collections.newSetFromMap(new IdentityHashMap<>());
  private Deque<Field> open = new ArrayDeque<>();

  FieldStack(Losses losses) {
    this.losses = losses;
  }

  /** A field. */
  static final class Field {
    private final XmlNode begin;
    private final StringBuilder code = new StringBuilder();
    private boolean result;
    private boolean shown;
    private boolean kept = true;
    private Optional<String> link = Optional.empty();

    Field(XmlNode begin) {
      this.begin = begin;
    }
  }

  /**
   * A field that ended and has shown nothing.
   *
   * @param begin its first mark, with the settings of a form
   */
  record Ended(XmlNode begin, String code) {}

  /** Finds the fields of a text that have an end. */
  void find(XmlNode root) {
    pair(root, new ArrayDeque<>());
  }

  /**
   * @param begun the marks of each field that began and has no end yet
   */
  private void pair(XmlNode node, Deque<List<XmlNode>> begun) {
    for (XmlNode child : Markup.read(node)) {
      if (Markup.removed(child) || Markup.isContents(child)) {
        continue;
      }
      String type = child.value("w:fldCharType");
      if (type.equals("begin")) {
        begun.addLast(new ArrayList<>());
      }
      if (!type.isEmpty() && !begun.isEmpty()) {
        begun.getLast().add(child);
      }
      if (type.equals("end") && !begun.isEmpty()) {
        whole.addAll(begun.removeLast());
      }
      pair(child, child.name().equals("w:txbxContent") ? new ArrayDeque<>() : begun);
    }
  }

  /** Begins a text beside this one, such as a text box, and returns the fields of this one. */
  Deque<Field> aside() {
    Deque<Field> fields = open;
    open = new ArrayDeque<>();
    return fields;
  }

  /** Returns to a text. */
  void back(Deque<Field> fields) {
    open = fields;
  }

  /** Returns whether text at this place is read. */
  boolean reads() {
    return open.stream().allMatch(f -> f.result && f.kept);
  }

  /** Returns the address of the innermost link. */
  Optional<String> link() {
    Iterator<Field> fields = open.descendingIterator();
    Optional<String> link = Optional.empty();
    while (fields.hasNext() && link.isEmpty()) {
      link = fields.next().link;
    }
    return link;
  }

  /** Adds words to the code of a field. */
  void code(String words) {
    if (!open.isEmpty() && !open.getLast().result) {
      open.getLast().code.append(words);
    }
  }

  /** Reads a mark of a field; returns the field if it ends here and has shown nothing. */
  Optional<Ended> mark(XmlNode mark) {
    if (!whole.contains(mark)) {
      return Optional.empty();
    }
    switch (mark.value("w:fldCharType")) {
      case "begin" -> open.addLast(new Field(mark));
      case "separate" -> {
        if (!open.isEmpty()) {
          result(open.getLast());
        }
      }
      default -> {
        return end();
      }
    }
    return Optional.empty();
  }

  private Optional<Ended> end() {
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Field field = open.removeLast();
    String code = field.code.toString().strip();
    return field.shown || !reads() ? Optional.empty() : Optional.of(new Ended(field.begin, code));
  }

  /** Begins a field whose code is an attribute. */
  void simple(XmlNode field) {
    Field simple = new Field(field);
    open.addLast(simple);
    simple.code.append(field.value("w:instr"));
    result(simple);
  }

  /** Ends a field whose code is an attribute; returns it if it has shown nothing. */
  Optional<Ended> endSimple() {
    return end();
  }

  /** Notes that the open fields have shown something. */
  void show() {
    open.forEach(field -> field.shown = true);
  }

  private void result(Field field) {
    field.result = true;
    String code = field.code.toString().strip();
    String kind = kind(code);
    boolean read = reads();
    if (kind.equals("HYPERLINK")) {
      field.link = address(code.substring(kind.length()));
    } else if (CONTENTS.contains(kind) || PAGES.contains(kind)) {
      field.kept = false;
      if (read) {
        losses.add(CONTENTS.contains(kind) ? "contents" : "pages");
      }
    } else if (REFERENCES.contains(kind) && read) {
      losses.add("references");
    }
  }

  /** Returns the first word of the code of a field, in capitals. */
  static String kind(String code) {
    return code.split("\\s", 2)[0].toUpperCase(Locale.ROOT);
  }

  /** Returns the address of a link: the first word that is no switch, or a place after \l. */
  private static Optional<String> address(String code) {
    Matcher word = LINK.matcher(code);
    String last = "";
    String place = "#";
    while (word.find()) {
      String text = word.group(1) == null ? word.group(2) : word.group(1);
      if (last.equals("\\l")) {
        place = "#" + text;
      } else if (!text.startsWith("\\") && !last.matches("\\\\[ot]")) {
        return Optional.of(text);
      }
      last = word.group(1) == null ? text : "";
    }
    return Optional.of(place);
  }
}
