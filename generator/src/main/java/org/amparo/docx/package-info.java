/**
 * Converts a Word document to Markdown, and opens no other file or address. The only user of
 * mammoth, which reads a copy of the document with only the parts that it needs.
 */
@NullMarked
package org.amparo.docx;

import org.jspecify.annotations.NullMarked;
