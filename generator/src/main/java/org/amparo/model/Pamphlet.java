package org.amparo.model;

/**
 * A PDF of a guide, or a poster.
 *
 * @param guide the guide's id; empty for a poster
 * @param language of the text; in a bilingual pamphlet, of the original
 * @param format of the pamphlet
 * @param pages the number of pages of the PDF
 * @param address of the PDF
 * @param bytes the size of the PDF
 * @param picture the address of a small picture of its first side
 */
public record Pamphlet(
    String guide,
    Language language,
    PamphletFormat format,
    int pages,
    Address address,
    int bytes,
    Address picture) {

  /** Returns the size in whole kilobytes of 1,000 bytes, at least one. */
  public int kilobytes() {
    return Math.max(1, (bytes + 500) / 1000);
  }
}
