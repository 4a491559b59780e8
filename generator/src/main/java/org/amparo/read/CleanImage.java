package org.amparo.read;

import java.util.Optional;
import org.amparo.model.ImageFile;
import org.amparo.output.OutputFile;

/**
 * An image of {@code content/} without its metadata.
 *
 * @param source its file
 * @param output the file to publish; empty if the image cannot be published
 */
record CleanImage(ImageFile source, Optional<OutputFile> output) {}
