package org.amparo.pamphlet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.amparo.model.PamphletFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Joins pamphlets to one PDF for a printer, with several copies of each. Every copy begins on a new
 * sheet, and all are turned in one way: a side that its own PDF would turn over the other edge is
 * rotated. Tags, links and form fields are left out: they have no use on paper.
 */
public final class JoinedPamphlets {

  private final PDDocument joined = new PDDocument();
  private final List<PDPage> pages = new ArrayList<>();
  private final Turning turning;

  private JoinedPamphlets(Turning turning) {
    this.turning = turning;
  }

  /**
   * Some copies of a pamphlet.
   *
   * @param pdf its file
   * @param copies how many
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Copies(PamphletFormat format, byte[] pdf, int copies) {}

  /**
   * Returns one PDF of all copies, in order.
   *
   * @param title of the document
   * @throws IOException if a PDF cannot be read
   */
  public static byte[] join(String title, List<Copies> all) throws IOException {
    Turning turning = Turning.of(all.stream().map(Copies::format).toList());
    JoinedPamphlets joining = new JoinedPamphlets(turning);
    List<PDDocument> sources = new ArrayList<>(); // open until the result is saved
    try (PDDocument joined = joining.joined) {
      Sha256 hash = new Sha256().add(title);
      for (Copies copies : all) {
        sources.add(Loader.loadPDF(copies.pdf()));
        joining.add(sources.get(sources.size() - 1), copies);
        hash.add(copies.pdf()).add(Integer.toString(copies.copies()));
      }
      joining.arrange();
      joining.describe(title);
      joined.setDocumentId(hash.first64Bits());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      joined.save(out);
      return out.toByteArray();
    } finally {
      for (PDDocument source : sources) {
        source.close();
      }
    }
  }

  private void add(PDDocument source, Copies copies) throws IOException {
    simplify(source);
    int before = joined.getNumberOfPages();
    new PDFMergerUtility().appendDocument(joined, source);
    Turning own = Turning.of(copies.format());
    List<PDPage> sides = new ArrayList<>();
    for (int i = before; i < joined.getNumberOfPages(); i++) {
      PDPage page = joined.getPage(i);
      boolean isBack = sides.size() % 2 == 1;
      if (isBack && own != Turning.ONE_SIDE && own != turning) {
        rotate(page);
      }
      sides.add(page);
      boolean endsSheet = own == Turning.ONE_SIDE || i == joined.getNumberOfPages() - 1;
      if (turning != Turning.ONE_SIDE && endsSheet && sides.size() % 2 == 1) {
        sides.add(new PDPage(page.getMediaBox()));
      }
    }
    for (int copy = 0; copy < copies.copies(); copy++) {
      pages.addAll(sides);
    }
  }

  /** Leaves only what is drawn. */
  private static void simplify(PDDocument source) {
    PDDocumentCatalog catalog = source.getDocumentCatalog();
    for (String name : List.of("StructTreeRoot", "MarkInfo", "AcroForm", "Names", "Outlines")) {
      catalog.getCOSObject().removeItem(COSName.getPDFName(name));
    }
    catalog.getCOSObject().removeItem(COSName.METADATA);
    catalog.getCOSObject().removeItem(COSName.DESTS);
    for (PDPage page : source.getPages()) {
      page.getCOSObject().removeItem(COSName.ANNOTS);
      page.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
    }
  }

  /** Rotates the drawing of a page by 180 degrees; its sheet stays as it is. */
  private void rotate(PDPage page) throws IOException {
    PDRectangle box = page.getMediaBox();
    String turn = "q -1 0 0 -1 " + box.getWidth() + " " + box.getHeight() + " cm\n";
    List<PDStream> streams = new ArrayList<>();
    streams.add(stream(turn));
    page.getContentStreams().forEachRemaining(streams::add);
    streams.add(stream("\nQ"));
    page.setContents(streams);
  }

  private PDStream stream(String operators) throws IOException {
    byte[] bytes = operators.getBytes(StandardCharsets.US_ASCII);
    return new PDStream(joined, new ByteArrayInputStream(bytes));
  }

  /** Replaces the pages by all copies. Copies share what is drawn. */
  private void arrange() {
    while (joined.getNumberOfPages() > 0) {
      joined.removePage(0);
    }
    for (PDPage page : pages) {
      joined.addPage(new PDPage(new COSDictionary(page.getCOSObject())));
    }
  }

  private void describe(String title) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    joined.setDocumentInformation(information);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
    preferences.setDuplex(PDViewerPreferences.DUPLEX.valueOf(turning.duplex()));
    joined.getDocumentCatalog().setViewerPreferences(preferences);
  }
}
