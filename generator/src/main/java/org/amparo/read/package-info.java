/** Reads what organisers wrote into a {@link org.amparo.model.Site}. */
@NullMarked
package org.amparo.read;

import org.jspecify.annotations.NullMarked;
