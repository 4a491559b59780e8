package org.amparo.pamphlet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.pamphlet.SheetSide.Placement;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Arranges the pages of a PDF on sheets and keeps their tags: each page becomes a form XObject that
 * keeps its entry in the parent tree, and the structure tree refers to marked content in that form.
 */
final class Imposer {

  private static final COSName STRUCT_PARENTS = COSName.STRUCT_PARENTS;
  private static final COSName STREAM = COSName.getPDFName("Stm");

  private final PDDocument pdf;
  private final Map<COSDictionary, Place> places = new HashMap<>();
  private final Map<COSDictionary, PDFormXObject> copies = new HashMap<>();

  private Imposer(PDDocument pdf) {
    this.pdf = pdf;
  }

  /**
   * Replaces the pages of a PDF with sides of sheets.
   *
   * @throws IOException if a page cannot be read
   */
  static void impose(PDDocument pdf, List<SheetSide> sides) throws IOException {
    new Imposer(pdf).impose(sides);
  }

  private void impose(List<SheetSide> sides) throws IOException {
    List<PDPage> pages = new ArrayList<>();
    pdf.getPages().forEach(pages::add);
    Set<Integer> drawn = new HashSet<>();
    for (SheetSide side : sides) {
      pdf.addPage(sheet(side, pages, drawn));
    }
    pages.forEach(pdf::removePage);
    COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    relink(root, root);
  }

  private PDPage sheet(SheetSide side, List<PDPage> pages, Set<Integer> drawn) throws IOException {
    PDPage sheet =
        new PDPage(
            new PDRectangle(SheetSide.points(side.width()), SheetSide.points(side.height())));
    sheet.setResources(new PDResources());
    StringBuilder drawing = new StringBuilder();
    for (Placement placement : side.placements()) {
      PDPage page = pages.get(placement.page());
      boolean first = drawn.add(placement.page());
      PDFormXObject form = first ? form(page) : copy(page);
      if (first) {
        places.put(page.getCOSObject(), new Place(sheet.getCOSObject(), form.getCOSObject()));
      }
      String name = sheet.getResources().add(form).getName();
      String draw = placement.matrix() + " cm /" + name + " Do";
      drawing.append(first ? "q " + draw + " Q\n" : "/Artifact BMC q " + draw + " Q EMC\n");
    }
    drawing.append(side.lines());
    sheet.setContents(stream(drawing.toString().getBytes(StandardCharsets.US_ASCII)));
    sheet.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    return sheet;
  }

  private PDFormXObject form(PDPage page) throws IOException {
    PDFormXObject form = form(page, page.getContents().readAllBytes());
    if (page.getCOSObject().containsKey(STRUCT_PARENTS)) {
      form.getCOSObject().setInt(STRUCT_PARENTS, page.getStructParents());
    }
    return form;
  }

  /** Returns an untagged copy of a page, for its second and later places. */
  private PDFormXObject copy(PDPage page) throws IOException {
    PDFormXObject copy = copies.get(page.getCOSObject());
    if (copy == null) {
      copy = form(page, ContentStream.of(page).untagged().bytes());
      copies.put(page.getCOSObject(), copy);
    }
    return copy;
  }

  private PDFormXObject form(PDPage page, byte[] drawing) throws IOException {
    PDFormXObject form = new PDFormXObject(stream(drawing));
    form.setBBox(page.getMediaBox());
    form.setResources(page.getResources());
    return form;
  }

  private PDStream stream(byte[] bytes) throws IOException {
    return new PDStream(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
  }

  /** Makes a structure element, and all below it, refer to the forms. */
  private void relink(COSDictionary element, COSDictionary inherited) {
    COSDictionary page = element.getCOSDictionary(COSName.PG);
    COSDictionary own = page == null ? inherited : page;
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, relinked(array.getObject(i), own));
      }
    } else if (kids != null) {
      element.setItem(COSName.K, relinked(kids, own));
    }
    Place place = places.get(page);
    if (place != null) {
      element.setItem(COSName.PG, place.sheet());
    }
  }

  private COSBase relinked(COSBase kid, COSDictionary page) {
    if (kid instanceof COSInteger id) {
      COSDictionary reference = new COSDictionary();
      reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
      reference.setItem(COSName.MCID, id);
      link(reference, page);
      return reference;
    }
    if (kid instanceof COSDictionary dictionary) {
      if (dictionary.containsKey(COSName.MCID)) {
        COSDictionary named = dictionary.getCOSDictionary(COSName.PG);
        link(dictionary, named == null ? page : named);
      } else {
        relink(dictionary, page);
      }
    }
    return kid;
  }

  private void link(COSDictionary reference, COSDictionary page) {
    Place place = places.get(page);
    if (place == null) {
      throw new IllegalStateException("marked content on a page that is on no sheet");
    }
    reference.setItem(COSName.PG, place.sheet());
    reference.setItem(STREAM, place.form());
  }

  /** The sheet and the form of a page. */
  private record Place(COSDictionary sheet, COSDictionary form) {}
}
