package org.amparo.attachment;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads the author of a PDF. */
final class PdfAuthor {

  private PdfAuthor() {}

  /** Returns the author; empty if the document names none, has a password or is damaged. */
  static Optional<String> of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return Optional.ofNullable(document.getDocumentInformation().getAuthor())
          .map(String::strip)
          .filter(author -> !author.isEmpty());
    } catch (IOException | RuntimeException e) { // PDFBox throws both
      return Optional.empty();
    }
  }
}
