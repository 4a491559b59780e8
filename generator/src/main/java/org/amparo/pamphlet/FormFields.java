package org.amparo.pamphlet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceEntry;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * Makes the blanks of a letter fields that a PDF reader can fill in. The library has typeset them
 * as links, with tags: each becomes a widget, and its tag a form.
 */
final class FormFields {

  /** The beginning of the addresses of blanks in a page for print. */
  static final String BLANK = "blank:";

  /** What is in the address of a box, and of a blank with several lines. */
  static final String BOX = "?box";

  static final String LINES = "?lines";

  private static final COSName FONT = COSName.getPDFName("Text");
  private static final String STYLE = "/Text 11 Tf 0 g";
  private static final COSName ON = COSName.YES;

  private final PDDocument pdf;
  private final PDAcroForm form;

  /** The widgets of each field, by the address of its blank. */
  private final Map<String, List<PDAnnotationWidget>> widgets = new LinkedHashMap<>();

  private FormFields(PDDocument pdf) {
    this.pdf = pdf;
    this.form = new PDAcroForm(pdf);
  }

  /**
   * Turns the blanks of a PDF into fields; a PDF without blanks stays as it is.
   *
   * @param font the typeface in which a field shows what is typed
   * @throws IOException if the library cannot change it
   */
  static void add(PDDocument pdf, byte[] font) throws IOException {
    new FormFields(pdf).add(font);
  }

  private void add(byte[] font) throws IOException {
    for (PDPage page : pdf.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI to
            && to.getURI().startsWith(BLANK)) {
          widgets.computeIfAbsent(to.getURI(), uri -> new ArrayList<>()).add(widget(link, page));
        }
      }
    }
    if (widgets.isEmpty()) {
      return;
    }
    PDResources resources = new PDResources();
    resources.put(
        FONT, PDTrueTypeFont.load(pdf, new ByteArrayInputStream(font), WinAnsiEncoding.INSTANCE));
    form.setDefaultResources(resources);
    form.setDefaultAppearance(STYLE);
    List<PDField> fields = new ArrayList<>();
    for (Map.Entry<String, List<PDAnnotationWidget>> blank : widgets.entrySet()) {
      fields.add(field(blank.getKey(), blank.getValue()));
    }
    form.setFields(fields);
    pdf.getDocumentCatalog().setAcroForm(form);
  }

  /** Turns a link into a widget with the same place and tag. */
  private PDAnnotationWidget widget(PDAnnotationLink link, PDPage page) throws IOException {
    COSDictionary entries = link.getCOSObject();
    String label = link.getContents();
    entries.removeItem(COSName.A);
    entries.removeItem(COSName.BORDER);
    entries.setItem(COSName.SUBTYPE, COSName.WIDGET);
    entries.setString(COSName.TU, label);
    PDAnnotationWidget widget = new PDAnnotationWidget(entries);
    widget.setPrinted(true);
    widget.setPage(page);
    tag(widget.getStructParent());
    return widget;
  }

  private void tag(int key) throws IOException {
    PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
    PDNumberTreeNode parents = root.getParentTree();
    if (parents.getValue(key) instanceof PDParentTreeValue value
        && value.getCOSObject() instanceof COSDictionary element) {
      element.setName(COSName.S, "Form");
    }
  }

  private PDField field(String blank, List<PDAnnotationWidget> places) throws IOException {
    boolean box = blank.contains(BOX);
    PDTerminalField field = box ? new PDCheckBox(form) : textField(blank.contains(LINES));
    field.setPartialName(blank.replaceFirst("\\?.*", "").substring(BLANK.length()));
    field.setAlternateFieldName(places.get(0).getCOSObject().getString(COSName.TU));
    field.setWidgets(places);
    for (PDAnnotationWidget place : places) {
      PDAppearanceDictionary appearance = new PDAppearanceDictionary();
      appearance.setNormalAppearance(box ? states(place) : empty(place));
      place.setAppearance(appearance);
      if (box) {
        place.setAppearanceState(COSName.OFF.getName());
      }
    }
    return field;
  }

  private PDTextField textField(boolean lines) {
    PDTextField field = new PDTextField(form);
    field.setDefaultAppearance(STYLE);
    field.setDoNotSpellCheck(true);
    field.setMultiline(lines);
    return field;
  }

  /** Returns how a box looks ticked and empty: its edges are on the page. */
  private PDAppearanceEntry states(PDAnnotationWidget box) throws IOException {
    float right = box.getRectangle().getWidth() - 2;
    float top = box.getRectangle().getHeight() - 2;
    String cross =
        String.format(
            Locale.ROOT, "1.5 w 2 2 m %1$.2f %2$.2f l S 2 %2$.2f m %1$.2f 2 l S", right, top);
    COSDictionary states = new COSDictionary();
    states.setItem(ON, drawing(box, cross));
    states.setItem(COSName.OFF, drawing(box, ""));
    return new PDAppearanceEntry(states);
  }

  private PDAppearanceEntry empty(PDAnnotationWidget place) throws IOException {
    return new PDAppearanceEntry(drawing(place, "/Tx BMC EMC").getCOSObject());
  }

  private PDAppearanceStream drawing(PDAnnotationWidget place, String operators)
      throws IOException {
    PDRectangle area = place.getRectangle();
    PDAppearanceStream stream = new PDAppearanceStream(pdf);
    stream.setBBox(new PDRectangle(area.getWidth(), area.getHeight()));
    stream.setResources(new PDResources());
    try (var out = stream.getStream().createOutputStream(COSName.FLATE_DECODE)) {
      out.write(operators.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }
}
