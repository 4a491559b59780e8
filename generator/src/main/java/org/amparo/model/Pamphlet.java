package org.amparo.model;

import org.amparo.output.OutputFile;

/**
 * A guide, ready to print.
 *
 * @param guide its id
 * @param language of its text; of the original where both stand side by side
 * @param format of the paper
 * @param pages how many pages the printer sees
 * @param file the PDF
 */
public record Pamphlet(
    String guide, Language language, PamphletFormat format, int pages, OutputFile file) {

  /**
   * Where the pamphlet of a guide stands.
   *
   * @param key that the guide's files are named after
   */
  public static Address address(Language language, String key, PamphletFormat format) {
    return new Address("pamphlets/" + language + "/" + key + "-" + format.key() + ".pdf");
  }

  /** Its size in whole kilobytes, at least one. */
  public int kilobytes() {
    return Math.max(1, (file.size() + 500) / 1000);
  }
}
