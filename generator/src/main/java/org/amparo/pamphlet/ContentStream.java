package org.amparo.pamphlet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDResources;

/** The operators and operands of a PDF page or form. */
final class ContentStream {

  /** The RGB colour operators and the gray operators that replace them. */
  private static final Map<String, String> GRAY = Map.of("rg", "g", "RG", "G");

  private final List<Object> tokens;

  private ContentStream(List<Object> tokens) {
    this.tokens = tokens;
  }

  /**
   * Parses the content of a page or form.
   *
   * @throws IOException if it is malformed
   */
  static ContentStream of(PDContentStream stream) throws IOException {
    return new ContentStream(new PDFStreamParser(stream).parse());
  }

  /** Returns the content with gray in place of colours, so that a printer uses black toner only. */
  ContentStream gray() {
    List<Object> gray = new ArrayList<>();
    for (Object token : tokens) {
      String name = token instanceof Operator operator ? GRAY.get(operator.getName()) : null;
      if (name == null) {
        gray.add(token);
      } else {
        float blue = number(gray.remove(gray.size() - 1));
        float green = number(gray.remove(gray.size() - 1));
        float red = number(gray.remove(gray.size() - 1));
        gray.add(new COSFloat((red + green + blue) / 3));
        gray.add(Operator.getOperator(name));
      }
    }
    return new ContentStream(gray);
  }

  private static float number(Object token) {
    return ((COSNumber) token).floatValue();
  }

  /**
   * Returns the same drawing in fewer bytes.
   *
   * @param resources of the page
   * @throws IOException if a property list is malformed
   */
  ContentStream small(PDResources resources) throws IOException {
    return new ContentStream(SmallContent.of(tokens, resources));
  }

  /** Returns the content without marked-content operators. */
  ContentStream untagged() {
    List<Object> bare = new ArrayList<>();
    for (Object token : tokens) {
      String name = token instanceof Operator operator ? operator.getName() : "";
      switch (name) {
        case "BMC", "BDC" -> {
          int count = name.equals("BMC") ? 1 : 2;
          bare.subList(bare.size() - count, bare.size()).clear();
        }
        case "EMC" -> {}
        default -> bare.add(token);
      }
    }
    return new ContentStream(bare);
  }

  /** Returns the content in the syntax of a PDF file. */
  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ContentStreamWriter(out).writeTokens(tokens);
    return out.toByteArray();
  }
}
