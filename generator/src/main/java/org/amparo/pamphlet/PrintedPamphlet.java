package org.amparo.pamphlet;

import org.amparo.model.Pamphlet;
import org.amparo.output.OutputFile;

/**
 * A pamphlet with its file.
 *
 * @param pamphlet the format, size and address that pages show
 * @param file the PDF
 */
public record PrintedPamphlet(Pamphlet pamphlet, OutputFile file) {

  static PrintedPamphlet of(PlannedPamphlet planned, Rendering rendering) {
    OutputFile file = OutputFile.of(planned.address(), rendering.pdf());
    Pamphlet pamphlet =
        new Pamphlet(
            planned.guide(),
            planned.language(),
            planned.format(),
            rendering.pages(),
            planned.address(),
            file.size());
    return new PrintedPamphlet(pamphlet, file);
  }
}
