package org.amparo.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;

/**
 * An element of a part. Its name and those of its attributes have the usual prefixes of {@link
 * XmlNames}, whatever prefixes and edition of the standard the part uses.
 */
final class XmlNode {

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>(4);
  private final List<XmlNode> children = new ArrayList<>(2);
  private final StringBuilder text = new StringBuilder(0);

  XmlNode(String name) {
    this.name = name;
  }

  /** Returns the element that a parser reports. */
  static XmlNode of(String uri, String local, Attributes attributes) {
    XmlNode node = new XmlNode(XmlNames.prefixed(uri, local));
    for (int i = 0; i < attributes.getLength(); i++) {
      String key = XmlNames.prefixed(attributes.getURI(i), attributes.getLocalName(i));
      node.attributes.put(key, Lines.unmarked(attributes.getValue(i)));
    }
    return node;
  }

  /** Returns the element {@code w:NAME}. */
  static XmlNode w(String name) {
    return new XmlNode("w:" + name);
  }

  String name() {
    return name;
  }

  Map<String, String> attributes() {
    return attributes;
  }

  List<XmlNode> children() {
    return children;
  }

  /** Returns the text directly in this element. */
  String text() {
    return text.toString();
  }

  /** Returns the value of an attribute; empty if there is none. */
  String value(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** Returns the attribute {@code w:val} of the first child of a name. */
  Optional<String> child(String childName) {
    return first(childName).map(c -> c.value("w:val"));
  }

  /** Returns the first child of a name. */
  Optional<XmlNode> first(String childName) {
    return children.stream().filter(c -> c.name.equals(childName)).findFirst();
  }

  /** Returns the children of a name. */
  List<XmlNode> all(String childName) {
    return children.stream().filter(c -> c.name.equals(childName)).toList();
  }

  /** Returns the first descendant that a path of names leads to. */
  Optional<XmlNode> at(String... path) {
    Optional<XmlNode> node = Optional.of(this);
    for (String step : path) {
      node = node.flatMap(n -> n.first(step));
    }
    return node;
  }

  /** Returns whether a child of this name is switched on; empty if there is no such child. */
  Optional<Boolean> toggle(String childName) {
    return child(childName).map(value -> !List.of("0", "false", "off").contains(value));
  }

  /** Sets an attribute. */
  XmlNode with(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  /** Adds children. */
  XmlNode add(List<XmlNode> nodes) {
    children.addAll(nodes);
    return this;
  }

  /** Adds a child. */
  XmlNode add(XmlNode node) {
    children.add(node);
    return this;
  }

  /** Adds text. */
  XmlNode say(String words) {
    text.append(words);
    return this;
  }
}
