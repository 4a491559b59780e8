package org.amparo.pamphlet;

import org.amparo.model.Pamphlet;
import org.amparo.output.OutputFile;

/**
 * A pamphlet with its file.
 *
 * @param pamphlet the format, size and address that pages show
 * @param file the PDF
 */
public record PrintedPamphlet(Pamphlet pamphlet, OutputFile file) {}
