package org.amparo.docx;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;

/**
 * The usual prefixes of the namespaces of Office Open XML. The strict edition of the standard has
 * the prefixes of the transitional one, which is what mammoth reads.
 */
final class XmlNames {

  private static final String OPEN = "http://schemas.openxmlformats.org/";

  /** The namespaces that {@link PackageWriter} writes. */
  static final Map<String, String> WRITTEN = written();

  private XmlNames() {}

  private static Map<String, String> written() {
    Map<String, String> spaces = new LinkedHashMap<>();
    spaces.put("w", OPEN + "wordprocessingml/2006/main");
    spaces.put("r", OPEN + "officeDocument/2006/relationships");
    spaces.put("a", OPEN + "drawingml/2006/main");
    spaces.put("wp", OPEN + "drawingml/2006/wordprocessingDrawing");
    spaces.put("pic", OPEN + "drawingml/2006/picture");
    return Collections.unmodifiableMap(spaces);
  }

  /** Returns a name with its prefix: {@code x} for a namespace that is not in use. */
  static String prefixed(String uri, String local) {
    return uri.isEmpty() ? local : prefixOf(uri) + ":" + local;
  }

  /**
   * Returns the namespace of a name with one of the prefixes of {@link #WRITTEN}, or {@code xml}.
   */
  static String space(String name) {
    return WRITTEN.getOrDefault(prefix(name), XMLConstants.XML_NS_URI);
  }

  /**
   * Returns whether Word reads the elements of a namespace. Those of Word for Mac only it reads.
   */
  static boolean isKnown(String uri) {
    return uri.startsWith(OPEN)
        || uri.startsWith("http://purl.oclc.org/ooxml/")
        || uri.startsWith("urn:schemas-microsoft-com:office:")
        || uri.equals("urn:schemas-microsoft-com:vml")
        || (uri.startsWith("http://schemas.microsoft.com/office/")
            && !uri.startsWith("http://schemas.microsoft.com/office/mac/"));
  }

  /** Returns the prefix of a name. */
  static String prefix(String name) {
    return name.substring(0, name.indexOf(':'));
  }

  /** Returns a name without its prefix. */
  static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private static String prefixOf(String uri) {
    String edition = uri.replace("http://purl.oclc.org/ooxml/", OPEN).replace("/2006/", "/");
    return switch (edition) {
      case OPEN + "wordprocessingml/main" -> "w";
      case OPEN + "officeDocument/relationships" -> "r";
      case OPEN + "officeDocument/math" -> "m";
      case OPEN + "drawingml/main" -> "a";
      case OPEN + "drawingml/wordprocessingDrawing" -> "wp";
      case OPEN + "drawingml/picture" -> "pic";
      case OPEN + "markup-compatibility/2006" -> "mc";
      case "urn:schemas-microsoft-com:vml" -> "v";
      case "urn:schemas-microsoft-com:office:office" -> "o";
      default -> "x";
    };
  }
}
