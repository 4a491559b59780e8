/** Turns files in memory into the output folder, in one go. */
@NullMarked
package org.amparo.write;

import org.jspecify.annotations.NullMarked;
