package org.amparo.read;

import org.amparo.model.Attachment;
import org.amparo.output.OutputFile;

/**
 * An attachment of {@code content/}.
 *
 * @param source its file
 * @param output the file to publish
 */
record ReadAttachment(Attachment source, OutputFile output) {}
