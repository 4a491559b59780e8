package org.amparo.read;

import java.util.Optional;
import org.amparo.model.ImageFile;
import org.amparo.output.OutputFile;

/**
 * An image of {@code content/}.
 *
 * @param source its file
 * @param output what may be published of it, without metadata; nothing if it cannot be published
 */
record CleanImage(ImageFile source, Optional<OutputFile> output) {}
