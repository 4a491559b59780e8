/** Joins what two people wrote who began with the same files. It reads and writes no file. */
@NullMarked
package org.amparo.merge;

import org.jspecify.annotations.NullMarked;
