package org.amparo.pamphlet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.amparo.pamphlet.SheetSide.Placement;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Arranges the pages of a PDF on sheets and keeps their tags: a sheet draws what its pages draw,
 * and the structure tree refers to marked content on the sheet. The pages have the same resources.
 */
final class Imposer {

  private final PDDocument pdf;
  private final Map<COSDictionary, ContentStream> contents;
  private final Tags tags;
  private final PDResources resources;
  private final Map<COSDictionary, COSName> copies = new HashMap<>();
  private final Set<Integer> drawn = new HashSet<>();

  private Imposer(PDDocument pdf, Map<COSDictionary, ContentStream> contents) {
    this.pdf = pdf;
    this.contents = contents;
    this.resources = resources(pdf.getPage(0).getResources());
    this.tags = Tags.of(pdf);
  }

  /**
   * Replaces the pages of a PDF with sides of sheets.
   *
   * @param contents what each page draws
   * @throws IOException if a page cannot be read
   */
  static void impose(
      PDDocument pdf, Map<COSDictionary, ContentStream> contents, List<SheetSide> sides)
      throws IOException {
    new Imposer(pdf, contents).impose(sides);
  }

  /** Returns the same resources, to which copies of pages can be added. */
  private static PDResources resources(PDResources pages) {
    COSDictionary all = new COSDictionary(pages.getCOSObject());
    COSDictionary objects = pages.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    if (objects != null) {
      COSDictionary own = new COSDictionary(objects);
      own.setDirect(true);
      all.setItem(COSName.XOBJECT, own);
    }
    return new PDResources(all);
  }

  private void impose(List<SheetSide> sides) throws IOException {
    List<PDPage> pages = new ArrayList<>();
    pdf.getPages().forEach(pages::add);
    for (int i = 0; i < sides.size(); i++) {
      PDPage sheet = sheet(sides.get(i), pages);
      sheet.setStructParents(i);
      pdf.addPage(sheet);
    }
    pages.forEach(pdf::removePage);
    tags.write();
  }

  private PDPage sheet(SheetSide side, List<PDPage> pages) throws IOException {
    PDPage sheet =
        new PDPage(
            new PDRectangle(SheetSide.points(side.width()), SheetSide.points(side.height())));
    sheet.setResources(resources);
    ByteArrayOutputStream drawing = new ByteArrayOutputStream();
    int marks = 0;
    for (Placement placement : side.placements()) {
      PDPage page = pages.get(placement.page());
      String place = "q " + placement.matrix() + " cm ";
      if (drawn.add(placement.page())) {
        ContentStream content = content(page);
        write(drawing, place + clip(page));
        int before = marks;
        drawing.writeBytes(content.numbered(id -> id + before).bytes());
        write(drawing, "\nQ\n");
        marks += move(content, page, sheet, before);
      } else {
        String copy = copy(page).getName();
        write(drawing, "/Artifact BMC " + place + "/" + copy + " Do Q EMC\n");
      }
    }
    write(drawing, side.lines());
    sheet.setContents(Streams.of(pdf, drawing.toByteArray()));
    sheet.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    return sheet;
  }

  private ContentStream content(PDPage page) {
    return Objects.requireNonNull(contents.get(page.getCOSObject()));
  }

  private static void write(ByteArrayOutputStream drawing, String operators) {
    drawing.writeBytes(operators.getBytes(StandardCharsets.US_ASCII));
  }

  /** Returns the operators that draw nothing outside a page. */
  private static String clip(PDPage page) {
    PDRectangle box = page.getMediaBox();
    return String.format(Locale.ROOT, "0 0 %.3f %.3f re W n\n", box.getWidth(), box.getHeight());
  }

  /** Moves the tags of a page to its sheet, and returns how many it has. */
  private int move(ContentStream content, PDPage page, PDPage sheet, int before) {
    int[] marks =
        content.operations().stream().mapToInt(Operation::mark).filter(m -> m >= 0).toArray();
    for (int mark : marks) {
      tags.move(page, mark, sheet, before + mark);
    }
    return marks.length;
  }

  /** Returns the name of an untagged copy of a page, for its second and later places. */
  private COSName copy(PDPage page) throws IOException {
    COSName copy = copies.get(page.getCOSObject());
    if (copy == null) {
      PDFormXObject form = new PDFormXObject(Streams.of(pdf, content(page).untagged().bytes()));
      form.setBBox(page.getMediaBox());
      form.setResources(page.getResources());
      copy = resources.add(form);
      copies.put(page.getCOSObject(), copy);
    }
    return copy;
  }
}
