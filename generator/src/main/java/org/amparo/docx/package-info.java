/**
 * Converts a Word document to Markdown, and opens no other file or address. The only user of
 * mammoth, which reads a copy of the document with only the parts that it needs. What an author
 * pastes from another program becomes Markdown in the same way.
 */
@NullMarked
package org.amparo.docx;

import org.jspecify.annotations.NullMarked;
