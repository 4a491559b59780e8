/**
 * Turns guides into PDFs that a printer takes: set at the size of a panel, then imposed on sheets.
 * The only user of openhtmltopdf, PDFBox and qrcodegen.
 */
@NullMarked
package org.amparo.pamphlet;

import org.jspecify.annotations.NullMarked;
