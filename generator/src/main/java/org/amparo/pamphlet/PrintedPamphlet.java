package org.amparo.pamphlet;

import org.amparo.model.Pamphlet;
import org.amparo.output.OutputFile;

/**
 * A pamphlet with its file.
 *
 * @param pamphlet what pages say of it
 * @param file the PDF
 */
public record PrintedPamphlet(Pamphlet pamphlet, OutputFile file) {}
