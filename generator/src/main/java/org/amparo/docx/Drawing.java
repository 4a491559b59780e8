package org.amparo.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a drawing: its pictures and its text boxes. Whatever else it has is named. */
final class Drawing {

  private final Story story;
  private final List<XmlNode> pictures = new ArrayList<>();
  private final List<XmlNode> blocks = new ArrayList<>();

  /** The descriptions of the elements around the present one. */
  private final Deque<String> descriptions = new ArrayDeque<>(List.of(""));

  private boolean named;

  Drawing(Story story) {
    this.story = story;
  }

  /** Returns its pictures as mammoth reads them. */
  List<XmlNode> pictures() {
    return pictures;
  }

  /** Returns the paragraphs and tables of its text boxes. */
  List<XmlNode> blocks() {
    return blocks;
  }

  /** Reads a drawing. */
  void read(XmlNode drawing) {
    if (drawing.name().equals("w:object")) {
      name("objects");
    }
    children(drawing);
    if (pictures.isEmpty() && blocks.isEmpty() && !named) {
      name("shapes");
    }
  }

  private void name(String loss) {
    named = true;
    story.losses().add(loss);
  }

  private void children(XmlNode node) {
    String description = description(node);
    descriptions.addLast(description.isBlank() ? descriptions.getLast() : description);
    Markup.read(node).forEach(this::element);
    descriptions.removeLast();
  }

  private void element(XmlNode node) {
    switch (node.name()) {
      case "a:blip" -> picture(node, descriptions.getLast());
      case "v:imagedata" -> {
        String title = node.value("o:title");
        picture(node, descriptions.getLast().isBlank() ? title : descriptions.getLast());
      }
      case "w:txbxContent" -> blocks.addAll(story.aside(node));
      case "v:textpath" -> line(node.value("string"));
      case "a:p" -> line(words(node));
      case "wp:inline", "wp:anchor" -> placed(node);
      case "a:graphicData" -> graphic(node);
      case "v:rect" -> {
        named |= !node.value("o:hr").isEmpty();
        children(node);
      }
      case "v:shapetype" -> {}
      default -> children(node);
    }
  }

  private void placed(XmlNode node) {
    String hidden = node.first("wp:docPr").map(p -> p.value("hidden")).orElse("");
    if (hidden.equals("1") || hidden.equals("true")) {
      name("hidden");
    } else {
      children(node);
    }
  }

  private void graphic(XmlNode node) {
    String kind = node.value("uri");
    if (kind.contains("chart") || kind.contains("diagram")) {
      name("charts");
    }
    children(node);
  }

  private static String description(XmlNode node) {
    return switch (node.name()) {
      case "wp:inline", "wp:anchor" -> node.first("wp:docPr").map(Drawing::described).orElse("");
      case "pic:pic" -> node.at("pic:nvPicPr", "pic:cNvPr").map(Drawing::described).orElse("");
      case "v:shape" -> node.value("alt");
      default -> "";
    };
  }

  private static String described(XmlNode properties) {
    String description = properties.value("descr");
    return description.isBlank() ? properties.value("title") : description;
  }

  private void line(String words) {
    if (!words.isBlank()) {
      XmlNode text = XmlNode.w("t").say(words);
      blocks.addAll(story.aside(new XmlNode("").add(XmlNode.w("p").add(XmlNode.w("r").add(text)))));
    }
  }

  private static String words(XmlNode node) {
    return node.name().equals("a:t")
        ? node.text()
        : Markup.read(node).stream().map(Drawing::words).collect(Collectors.joining());
  }

  private void picture(XmlNode source, String description) {
    XmlNode blip = new XmlNode("a:blip");
    for (String key : List.of("r:embed", "r:link")) {
      if (!source.value(key).isEmpty()) {
        blip.with(key, source.value(key));
      }
    }
    if (!source.value("r:id").isEmpty()) {
      blip.with("r:embed", source.value("r:id"));
    }
    if (blip.attributes().isEmpty()) {
      name("linked");
      return;
    }
    XmlNode pic = new XmlNode("pic:pic").add(new XmlNode("pic:blipFill").add(blip));
    XmlNode data = new XmlNode("a:graphic").add(new XmlNode("a:graphicData").add(pic));
    XmlNode about = new XmlNode("wp:docPr").with("descr", description);
    pictures.add(XmlNode.w("drawing").add(new XmlNode("wp:inline").add(about).add(data)));
  }
}
