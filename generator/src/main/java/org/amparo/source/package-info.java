/** The folder of a site and the texts of its files. */
@NullMarked
package org.amparo.source;

import org.jspecify.annotations.NullMarked;
