/** Reads the content of a site into a {@link org.amparo.model.Site}. */
@NullMarked
package org.amparo.read;

import org.jspecify.annotations.NullMarked;
