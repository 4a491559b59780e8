package org.amparo.pamphlet;

/**
 * What came of setting a document.
 *
 * @param pdf the file; empty if the text does not fit
 * @param pages how many the printer sees
 * @param words how many are too many; 0 if all fits; where there is a file, its code was left out
 *     for them
 * @param panel which panel they stand in, counted from 0
 */
@SuppressWarnings("ArrayRecordComponent") // handed on as it is, never compared
record Rendering(byte[] pdf, int pages, int words, int panel) {

  /** The same file, its code left out for these words. */
  Rendering with(int tooMany, int inPanel) {
    return new Rendering(pdf, pages, tooMany, inPanel);
  }

  /** Whether there is a file. */
  boolean fits() {
    return pdf.length > 0;
  }
}
