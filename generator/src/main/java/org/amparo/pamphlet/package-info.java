/**
 * Turns guides into PDFs for printing: typeset at the size of a panel, then imposed on sheets. The
 * only user of openhtmltopdf, PDFBox and qrcodegen.
 */
@NullMarked
package org.amparo.pamphlet;

import org.jspecify.annotations.NullMarked;
