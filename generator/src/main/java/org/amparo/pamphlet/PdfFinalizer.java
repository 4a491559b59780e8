package org.amparo.pamphlet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.html.HtmlBuilder;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Finishes a PDF: gray, with its QR codes, without dates, so that the bytes are reproducible. */
final class PdfFinalizer {

  /** How many objects share an object stream; the structure tree has many small objects. */
  private static final int COMPRESSED_TOGETHER = 5000;

  private final PDDocument pdf;
  private final List<PDFormXObject> codes = new ArrayList<>();
  private final Drawings drawings;
  private final Map<List<Integer>, PDFormXObject> drawn = new HashMap<>();

  /**
   * @param codes the codes that replace the placeholder images: the first one that of one pixel,
   *     the second one that of two
   * @param drawings that replace the other placeholders
   * @throws IOException if a drawing cannot be stored
   */
  PdfFinalizer(PDDocument pdf, List<Qr> codes, Drawings drawings) throws IOException {
    this.pdf = pdf;
    this.drawings = drawings;
    for (Qr code : codes) {
      this.codes.add(form(code.operators()));
    }
  }

  private PDFormXObject form(String operators) throws IOException {
    PDFormXObject form =
        new PDFormXObject(Streams.of(pdf, operators.getBytes(StandardCharsets.US_ASCII)));
    form.setBBox(new PDRectangle(1, 1));
    form.setResources(new PDResources());
    return form;
  }

  /**
   * Turns every page gray, makes it small and draws the codes. Call it before imposition.
   *
   * @return what each page draws
   * @throws IOException if a page cannot be read or stored
   */
  Map<COSDictionary, ContentStream> draw() throws IOException {
    SmallPages small = new SmallPages(pdf);
    for (PDPage page : pdf.getPages()) {
      PDResources resources = page.getResources();
      for (COSName name : resources.getXObjectNames()) {
        if (resources.getXObject(name) instanceof PDImageXObject image) {
          resources.put(name, drawn(image));
        }
      }
      small.add(page);
    }
    return small.write();
  }

  /** Returns what is drawn in place of an image: a code, a drawing or the image itself. */
  private PDXObject drawn(PDImageXObject image) throws IOException {
    int width = image.getWidth();
    int height = image.getHeight();
    if (height == 1 && width <= codes.size()) {
      return codes.get(width - 1);
    }
    if (!drawings.isPlaceholder(width, height)) {
      return image;
    }
    PDFormXObject drawing = drawn.get(List.of(width, height));
    if (drawing == null) {
      drawing = form(drawings.operators(width, height));
      drawn.put(List.of(width, height), drawing);
    }
    return drawing;
  }

  /**
   * Returns the bytes of the PDF.
   *
   * @param title the document's title
   * @param language the tag of the document's language
   * @param duplex how the printer turns the paper, as PDF names it
   * @param id the seed of the document id
   * @throws IOException if the library cannot write it
   */
  byte[] save(String title, String language, String duplex, long id) throws IOException {
    PDDocumentInformation info = new PDDocumentInformation();
    info.setTitle(title);
    pdf.setDocumentInformation(info);
    PDMetadata metadata = new PDMetadata(pdf);
    metadata.importXMPMetadata(xmp(title).getBytes(StandardCharsets.UTF_8));
    pdf.getDocumentCatalog().setMetadata(metadata);
    pdf.getDocumentCatalog().setLanguage(language);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
    preferences.setDuplex(PDViewerPreferences.DUPLEX.valueOf(duplex));
    pdf.getDocumentCatalog().setViewerPreferences(preferences);
    pdf.setDocumentId(id);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out, new CompressParameters(COMPRESSED_TOGETHER));
    return SmallXref.of(out.toByteArray());
  }

  /** Returns the XMP metadata, which claims PDF/UA-1. */
  private static String xmp(String title) {
    String escaped = new HtmlBuilder().text(title).toString();
    return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF \
        xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="r"?>"""
        .formatted(escaped);
  }
}
