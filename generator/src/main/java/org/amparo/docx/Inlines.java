package org.amparo.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what is in a paragraph, and writes it for mammoth: runs, links, pictures and notes. */
final class Inlines {

  private final Story story;
  private final Ground ground;
  private final List<XmlNode> blocks = new ArrayList<>();
  private List<XmlNode> out = new ArrayList<>();
  private boolean linked;

  /**
   * @param ground what is around the paragraph
   */
  Inlines(Story story, Ground ground) {
    this.story = story;
    this.ground = ground;
  }

  /** Returns what the paragraph has. */
  List<XmlNode> content() {
    return out;
  }

  /** Returns the paragraphs and tables of its text boxes. */
  List<XmlNode> blocks() {
    return blocks;
  }

  /** Reads the children of an element. */
  void children(XmlNode node) {
    Markup.read(node).forEach(this::inline);
  }

  private void inline(XmlNode node) {
    if (Markup.removed(node) || Markup.describes(node)) {
      return;
    }
    switch (node.name()) {
      case "w:r" -> run(node);
      case "w:hyperlink" -> hyperlink(node);
      case "w:fldSimple" -> {
        story.fields().simple(node);
        children(node);
        Look plain = look(XmlNode.w("rPr"));
        story.fields().endSimple().ifPresent(ended -> ended(ended, plain));
      }
      case "w:sdt" -> box(node);
      case "m:oMath" -> formula(node);
      case "w:subDoc" -> story.losses().add("embedded");
      default -> children(node);
    }
  }

  private void box(XmlNode node) {
    if (Markup.isContents(node)) {
      story.losses().add("contents");
    } else {
      children(node);
    }
  }

  private void formula(XmlNode node) {
    if (story.fields().reads()) {
      story.losses().add("formulas");
      say(look(XmlNode.w("rPr")), MathText.of(node));
    }
  }

  private void hyperlink(XmlNode node) {
    List<XmlNode> around = out;
    boolean wasLinked = linked;
    out = new ArrayList<>();
    linked = true;
    children(node);
    List<XmlNode> inside = out;
    out = around;
    linked = wasLinked;
    boolean target = !node.value("r:id").isEmpty() || !node.value("w:anchor").isEmpty();
    if (inside.isEmpty() || linked || !target) {
      out.addAll(inside);
      return;
    }
    XmlNode link = XmlNode.w("hyperlink");
    for (String key : List.of("r:id", "w:anchor")) {
      if (!node.value(key).isEmpty()) {
        link.with(key, node.value(key));
      }
    }
    out.add(link.add(inside));
  }

  private Look look(XmlNode format) {
    return Look.of(story.styles(), ground, format);
  }

  private void run(XmlNode run) {
    Look look = look(run.first("w:rPr").orElse(XmlNode.w("rPr")));
    Markup.read(run).forEach(piece -> piece(piece, look));
  }

  private void piece(XmlNode node, Look look) {
    switch (node.name()) {
      case "w:t" -> say(look, node.text());
      case "w:tab", "w:ptab" -> say(look, " ");
      case "w:br", "w:cr" -> lineBreak(node, look);
      case "w:noBreakHyphen" -> say(look, "-");
      case "w:sym" -> symbol(node, look);
      case "w:instrText" -> story.fields().code(node.text());
      case "w:fldChar" -> story.fields().mark(node).ifPresent(ended -> ended(ended, look));
      case "w:drawing", "w:pict", "w:object" -> drawing(node, look);
      case "w:footnoteReference", "w:endnoteReference" -> note(node, look);
      case "w:ruby" -> ruby(node, look);
      case "w:pgNum" -> story.losses().add("pages");
      case "w:contentPart" -> story.losses().add("shapes");
      default -> {
        if (!Markup.removed(node) && !Markup.describes(node)) {
          Markup.read(node).forEach(piece -> piece(piece, look));
        }
      }
    }
  }

  private void lineBreak(XmlNode node, Look look) {
    if (Set.of("page", "column").contains(node.value("w:type"))) {
      say(look, " ");
    } else if (story.fields().reads() && shown(look, false)) {
      add(look.run(XmlNode.w("br")));
    }
  }

  private void symbol(XmlNode node, Look look) {
    String code = node.value("w:char");
    int character = code.matches("[0-9A-Fa-f]{1,6}") ? Integer.parseInt(code, 16) : 0;
    sign(look, Symbols.of(node.value("w:font"), character));
  }

  private void sign(Look look, Optional<String> sign) {
    if (sign.isPresent()) {
      write(look, sign.get());
    } else if (story.fields().reads() && read(look, true)) {
      story.losses().add("symbols");
    }
  }

  private void ended(FieldStack.Ended field, Look look) {
    String code = field.code();
    switch (FieldStack.kind(code)) {
      case "FORMCHECKBOX" -> say(look, FormFields.box(field.begin()));
      case "FORMDROPDOWN" -> say(look, FormFields.chosen(field.begin()));
      case "MACROBUTTON", "GOTOBUTTON" -> say(look, FormFields.button(code));
      case "SYMBOL" -> sign(look, FormFields.symbol(code));
      case "EQ" -> story.losses().add("equations");
      case "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "LISTNUM" -> story.losses().add("counted");
      default -> {}
    }
  }

  private void drawing(XmlNode node, Look look) {
    if (story.fields().reads() && shown(look, true)) {
      Drawing drawing = new Drawing(story);
      drawing.read(node);
      drawing.pictures().forEach(picture -> add(look.run(picture)));
      blocks.addAll(drawing.blocks());
    }
  }

  private void note(XmlNode node, Look look) {
    if (story.fields().reads() && story.hasNote(node) && shown(look, true)) {
      XmlNode reference = new XmlNode(node.name()).with("w:id", node.value("w:id"));
      add(XmlNode.w("r").add(reference));
    }
  }

  /** Reads a word with its reading above it. */
  private void ruby(XmlNode node, Look look) {
    node.first("w:rubyBase").ifPresent(this::children);
    if (node.first("w:rt").isPresent()) {
      say(look, " (");
      children(node.first("w:rt").get());
      say(look, ")");
    }
  }

  private void say(Look look, String words) {
    if (!Symbols.isFace(look.face())) {
      write(look, words);
      return;
    }
    words
        .codePoints()
        .forEach(
            c -> {
              Optional<String> sign = Symbols.of(look.face(), c);
              boolean letter = c == ' ' || (c < 0x7F && look.face().equalsIgnoreCase("symbol"));
              sign(look, sign.isEmpty() && letter ? Optional.of(Character.toString(c)) : sign);
            });
  }

  private void write(Look look, String words) {
    String seen = Lines.unmarked(words).replace("\u00ad", "");
    if (!seen.isEmpty() && story.fields().reads() && read(look, !seen.isBlank())) {
      String cased = look.capitals() ? seen.toUpperCase(Locale.ROOT) : seen;
      add(look.run(XmlNode.w("t").with("xml:space", "preserve").say(cased)));
    }
  }

  /** Returns whether text of a look is read; notes otherwise that there was some. */
  private boolean shown(Look look, boolean seen) {
    if (seen && (look.hidden() || look.struck())) {
      story.losses().add(look.hidden() ? "hidden" : "struck");
    }
    return !look.hidden() && !look.struck();
  }

  /** As {@link #shown}; also notes what nobody sees for its colour or size. */
  private boolean read(Look look, boolean seen) {
    if (shown(look, seen) && seen && look.faint()) {
      story.losses().add("faint");
      return false;
    }
    return shown(look, false);
  }

  private void add(XmlNode run) {
    if (Story.isSeen(run)) {
      story.fields().show();
    }
    Optional<String> address = linked ? Optional.empty() : story.fields().link();
    if (address.isEmpty()) {
      out.add(run);
      return;
    }
    String target = address.get();
    String key = target.startsWith("#") ? "w:anchor" : "r:id";
    String value = target.startsWith("#") ? target.substring(1) : story.links().id(target);
    XmlNode last = out.isEmpty() ? run : out.get(out.size() - 1);
    if (last.name().equals("w:hyperlink") && last.value(key).equals(value)) {
      last.add(run);
    } else {
      out.add(XmlNode.w("hyperlink").with(key, value).add(run));
    }
  }
}
