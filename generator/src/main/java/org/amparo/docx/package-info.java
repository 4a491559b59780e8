/**
 * Turns a Word file into a text in Markdown, and opens nothing else. The only user of mammoth,
 * which gets a package of our own.
 */
@NullMarked
package org.amparo.docx;

import org.jspecify.annotations.NullMarked;
