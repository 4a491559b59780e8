/** Reads the facts of a text by their values, and compares those of two languages. */
@NullMarked
package org.amparo.facts;

import org.jspecify.annotations.NullMarked;
