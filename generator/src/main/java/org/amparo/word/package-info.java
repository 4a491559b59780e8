/** Turns a Word file into a text in Markdown. The only user of mammoth. */
@NullMarked
package org.amparo.word;

import org.jspecify.annotations.NullMarked;
