package org.amparo.pamphlet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads the cells of a table from the structure tree of a PDF. */
final class TagTree {

  private static final double POINT = 25.4 / 72;

  private final Map<COSDictionary, Map<Integer, Double>> tops = new HashMap<>();
  private final Map<COSDictionary, Integer> pages = new HashMap<>();

  private TagTree(PDDocument pdf) throws IOException {
    for (PDPage page : pdf.getPages()) {
      pages.put(page.getCOSObject(), pages.size());
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, Double> lines = new HashMap<>();
      extractor.getMarkedContents().forEach(c -> enter(c, lines));
      tops.put(page.getCOSObject(), lines);
    }
  }

  private static void enter(PDMarkedContent content, Map<Integer, Double> lines) {
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition text && content.getMCID() >= 0) {
        double y = text.getTextMatrix().getTranslateY() * POINT;
        lines.merge(content.getMCID(), y, Math::max);
      } else if (part instanceof PDMarkedContent inner) {
        enter(inner, lines);
      }
    }
  }

  /** Returns the rows of a PDF's outermost table. */
  static List<List<Cell>> rows(byte[] pdf) throws IOException {
    List<List<Cell>> rows = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      TagTree tree = new TagTree(document);
      tree.enterRows(document.getDocumentCatalog().getStructureTreeRoot(), rows);
    }
    return rows;
  }

  private void enterRows(PDStructureNode node, List<List<Cell>> rows) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if ("TR".equals(element.getStructureType())) {
          rows.add(element.getKids().stream().map(c -> cell((PDStructureElement) c)).toList());
        } else {
          enterRows(element, rows);
        }
      }
    }
  }

  private Cell cell(PDStructureElement element) {
    Set<Integer> on = new HashSet<>();
    return new Cell(element.getLanguage(), on, top(element, element.getPage(), on));
  }

  private double top(PDStructureElement element, PDPage inherited, Set<Integer> on) {
    PDPage page = element.getPage() == null ? inherited : element.getPage();
    double top = 0;
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement inner) {
        top = Math.max(top, top(inner, page, on));
      } else if (kid instanceof Integer id) {
        top = Math.max(top, top(page, id, on));
      } else if (kid instanceof PDMarkedContentReference reference) {
        PDPage named = reference.getPage() == null ? page : reference.getPage();
        top = Math.max(top, top(named, reference.getMCID(), on));
      }
    }
    return top;
  }

  private double top(PDPage page, int id, Set<Integer> on) {
    Double top = tops.getOrDefault(page.getCOSObject(), Map.of()).get(id);
    if (top == null) {
      return 0; // an image
    }
    on.add(pages.getOrDefault(page.getCOSObject(), -1));
    return top;
  }

  /**
   * A cell of a table.
   *
   * @param language of its text
   * @param pages of the cell, counted from 0
   * @param top the height of its first line in millimetres
   */
  record Cell(String language, Set<Integer> pages, double top) {}
}
