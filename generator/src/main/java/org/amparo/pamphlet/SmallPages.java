package org.amparo.pamphlet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** Draws the pages of a PDF in fewer bytes: with common names, forms and joined lines. */
final class SmallPages {

  private final PDDocument pdf;
  private final Tags tags;
  private final Shapes shapes;
  private final SharedResources resources = new SharedResources();
  private final List<Drawn> pages = new ArrayList<>();

  SmallPages(PDDocument pdf) {
    this.pdf = pdf;
    this.tags = Tags.of(pdf);
    this.shapes = new Shapes(pdf);
  }

  /** What a page draws. */
  private record Drawn(PDPage page, List<Operation> operations) {}

  /**
   * Adds a page. Its images must be those to draw.
   *
   * @throws IOException if it is malformed
   */
  void add(PDPage page) throws IOException {
    PDResources own = page.getResources();
    List<Operation> operations =
        ContentStream.of(page).gray().small(own).operations().stream()
            .map(o -> resources.renamed(o, own))
            .toList();
    shapes.count(operations);
    pages.add(new Drawn(page, operations));
  }

  /**
   * Writes all pages, and returns what each draws.
   *
   * @throws IOException if the library cannot store them
   */
  Map<COSDictionary, ContentStream> write() throws IOException {
    Map<COSDictionary, ContentStream> contents = new HashMap<>();
    for (Drawn drawn : pages) {
      PDPage page = drawn.page();
      List<Operation> lines =
          TextLines.of(
              shapes.shared(drawn.operations(), resources),
              (first, second) -> tags.join(page, first, second));
      ContentStream content = numbered(page, lines);
      contents.put(page.getCOSObject(), content);
      page.setContents(Streams.of(pdf, content.bytes()));
      page.setResources(resources.all());
    }
    tags.write();
    return contents;
  }

  /** Numbers the marked content that is left from 0. */
  private ContentStream numbered(PDPage page, List<Operation> operations) {
    List<Integer> left = operations.stream().map(Operation::mark).filter(m -> m >= 0).toList();
    for (int i = 0; i < left.size(); i++) {
      tags.move(page, left.get(i), page, i);
    }
    return new ContentStream(operations).numbered(left::indexOf);
  }
}
