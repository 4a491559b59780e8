package org.amparo.model;

/**
 * A guide, ready to print.
 *
 * @param guide its id
 * @param language of its text; of the original where both are side by side
 * @param format of the paper
 * @param pages how many pages the printer sees
 * @param address of the PDF
 * @param bytes how large the PDF is
 */
public record Pamphlet(
    String guide, Language language, PamphletFormat format, int pages, Address address, int bytes) {

  /** Its size in whole kilobytes, at least one. */
  public int kilobytes() {
    return Math.max(1, (bytes + 500) / 1000);
  }
}
