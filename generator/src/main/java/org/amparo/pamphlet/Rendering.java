package org.amparo.pamphlet;

/**
 * The result of rendering a pamphlet.
 *
 * @param pdf the bytes of the PDF; empty if the text does not fit
 * @param picture a small PNG of its first side; empty if there is no PDF
 * @param pages the number of pages of the PDF
 * @param excess what is too long; if there is a PDF all the same, its QR code was left out to make
 *     room
 * @param panel the panel of these words, counted from 0
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Rendering(byte[] pdf, byte[] picture, int pages, Excess excess, int panel) {

  /** Returns the result for a text that does not fit. */
  static Rendering tooLong(Excess excess, int panel) {
    return new Rendering(new byte[0], new byte[0], 0, excess, panel);
  }

  /** Returns the same PDF with what was too long. */
  Rendering with(Excess tooLong, int inPanel) {
    return new Rendering(pdf, picture, pages, tooLong, inPanel);
  }

  /** Returns whether there is a PDF. */
  boolean fits() {
    return pdf.length > 0;
  }
}
