/** Finished files, their bytes and paths, and the writer that puts them into a folder at once. */
@NullMarked
package org.amparo.output;

import org.jspecify.annotations.NullMarked;
