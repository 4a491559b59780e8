package org.amparo.pamphlet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * What a PDF page or form draws.
 *
 * @param operations in order
 */
record ContentStream(List<Operation> operations) {

  /** The RGB colour operators and the gray operators that replace them. */
  private static final Map<String, String> GRAY = Map.of("rg", "g", "RG", "G");

  /**
   * Parses the content of a page or form.
   *
   * @throws IOException if it is malformed
   */
  static ContentStream of(PDContentStream stream) throws IOException {
    return new ContentStream(Operation.of(new PDFStreamParser(stream).parse()));
  }

  /** Returns the content with gray in place of colours, so that a printer uses black toner only. */
  ContentStream gray() {
    return new ContentStream(operations.stream().map(ContentStream::gray).toList());
  }

  private static Operation gray(Operation operation) {
    String name = GRAY.get(operation.name());
    return name == null
        ? operation
        : Operation.ofNumbers(
            name, (operation.number(0) + operation.number(1) + operation.number(2)) / 3);
  }

  /**
   * Returns the same drawing without what draws nothing.
   *
   * @param resources of the page
   * @throws IOException if a property list is malformed
   */
  ContentStream small(PDResources resources) throws IOException {
    return new ContentStream(SmallContent.of(operations, resources));
  }

  /** Returns the content without marked-content operators. */
  ContentStream untagged() {
    return new ContentStream(operations.stream().filter(o -> !o.marks() && !o.is("EMC")).toList());
  }

  /** Returns the content with other numbers of marked content. */
  ContentStream numbered(IntUnaryOperator number) {
    List<Operation> all = new ArrayList<>();
    for (Operation operation : operations) {
      int mark = operation.mark();
      if (mark >= 0) {
        COSDictionary list = new COSDictionary((COSDictionary) operation.operands().get(1));
        list.setInt(COSName.MCID, number.applyAsInt(mark));
        all.add(operation.with(1, list));
      } else {
        all.add(operation);
      }
    }
    return new ContentStream(all);
  }

  /** Returns the content in the syntax of a PDF file. */
  byte[] bytes() throws IOException {
    return ContentWriter.bytes(operations);
  }
}
