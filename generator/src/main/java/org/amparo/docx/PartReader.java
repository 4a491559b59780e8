package org.amparo.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.SAXParser;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Reads the parts of one document as XML, in any encoding. It refuses a document type declaration,
 * and limits the elements, letters and levels of all parts together.
 */
final class PartReader {

  /** The maximum number of elements. A text of a hundred pages has about 50,000. */
  private static final int MAX_ELEMENTS = 200_000;

  /** The maximum number of characters. The build would refuse a longer draft. */
  private static final int MAX_LETTERS = 1_000_000;

  /** The maximum number of levels. Six nested tables need about 30. */
  private static final int MAX_LEVELS = 100;

  private final SAXParser parser;
  private int elements;
  private int letters;

  PartReader() {
    this.parser = SafeXml.parser();
  }

  /**
   * Reads a part.
   *
   * @param visitor is called at the beginning of each element, in their order
   * @throws DocxException if the part is not XML, or exceeds a limit
   */
  void read(byte[] part, Visitor visitor) throws DocxException {
    parse(part, new Handler(visitor));
  }

  /**
   * Reads a part as a tree with the text of its text elements.
   *
   * @param visitor as for {@link #read}
   */
  XmlNode tree(byte[] part, Visitor visitor) throws DocxException {
    TreeHandler handler = new TreeHandler(visitor);
    parse(part, handler);
    return handler.root();
  }

  private void parse(byte[] part, Handler handler) throws DocxException {
    try {
      parser.setProperty("http://xml.org/sax/properties/lexical-handler", handler);
      parser.parse(new InputSource(new ByteArrayInputStream(part)), handler);
    } catch (Refusal e) {
      throw new DocxException(e.reason);
    } catch (SAXException | IOException e) {
      throw new DocxException(DocxException.Reason.CUT);
    }
  }

  /** Receives elements. */
  @FunctionalInterface
  interface Visitor {
    /** Is called at the beginning of an element. */
    void visit(Element element) throws DocxException;
  }

  /**
   * The beginning of an element.
   *
   * @param name without its prefix
   * @param level 1 for the part's root
   * @param attributes valid until the next element
   */
  record Element(String name, int level, Attributes attributes) {

    /** Returns the value of an attribute without a prefix; empty if there is none. */
    String value(String attribute) {
      String value = attributes.getValue("", attribute);
      return value == null ? "" : value;
    }

    /** Returns the values of all attributes in the namespace of relationships: their ids. */
    List<String> relationshipIds() {
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < attributes.getLength(); i++) {
        if (attributes.getURI(i).endsWith("/relationships")) {
          ids.add(attributes.getValue(i));
        }
      }
      return ids;
    }

    /** Returns whether an attribute has this value. Its prefix is ignored. */
    boolean has(String attribute, String value) {
      boolean found = false;
      for (int i = 0; i < attributes.getLength() && !found; i++) {
        found =
            attributes.getLocalName(i).equals(attribute) && attributes.getValue(i).equals(value);
      }
      return found;
    }
  }

  /** A reason to stop the parser. */
  private static final class Refusal extends SAXException {

    private static final long serialVersionUID = 1L;

    private final DocxException.Reason reason;

    Refusal(DocxException.Reason reason) {
      this.reason = reason;
    }
  }

  private class Handler extends DefaultHandler2 {

    private final Visitor visitor;
    private int level;

    Handler(Visitor visitor) {
      this.visitor = visitor;
    }

    @Override
    public void startDTD(String name, String publicId, String systemId) throws SAXException {
      throw new Refusal(DocxException.Reason.COMMANDS);
    }

    @Override
    public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId)
        throws SAXException {
      throw new Refusal(DocxException.Reason.COMMANDS);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
        throws SAXException {
      level++;
      if (level > MAX_LEVELS) {
        throw new Refusal(DocxException.Reason.DEEP);
      }
      if (++elements > MAX_ELEMENTS) {
        throw new Refusal(DocxException.Reason.LONG);
      }
      try {
        visitor.visit(new Element(local, level, attributes));
      } catch (DocxException e) {
        throw new Refusal(e.reason());
      }
    }

    @Override
    public void endElement(String uri, String local, String name) {
      level--;
    }

    @Override
    public void characters(char[] ch, int start, int length) throws SAXException {
      letters += new String(ch, start, length).isBlank() ? 0 : length;
      if (letters > MAX_LETTERS) {
        throw new Refusal(DocxException.Reason.LONG);
      }
    }
  }

  private final class TreeHandler extends Handler {

    /** The elements with text that a reader sees, or with the code of a field. */
    private static final Set<String> TEXTS = Set.of("w:t", "m:t", "a:t", "w:instrText");

    private final Deque<XmlNode> open = new ArrayDeque<>(List.of(new XmlNode("")));

    private final Prefixes prefixes = new Prefixes();

    TreeHandler(Visitor visitor) {
      super(visitor);
    }

    XmlNode root() {
      return open.getFirst().children().get(0);
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
      prefixes.begin(prefix, uri);
    }

    @Override
    public void endPrefixMapping(String prefix) {
      prefixes.end(prefix);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
        throws SAXException {
      super.startElement(uri, local, name, attributes);
      XmlNode node = XmlNode.of(uri, local, attributes);
      if (!node.value("Requires").isBlank()) {
        node.with("Requires", prefixes.namespaces(node.value("Requires")));
      }
      open.getLast().add(node);
      open.addLast(node);
    }

    @Override
    public void endElement(String uri, String local, String name) {
      super.endElement(uri, local, name);
      open.removeLast();
    }

    @Override
    public void characters(char[] ch, int start, int length) throws SAXException {
      super.characters(ch, start, length);
      String text = new String(ch, start, length);
      if (TEXTS.contains(open.getLast().name())) {
        open.getLast().say(text.isBlank() ? " " : text);
      }
    }
  }
}
