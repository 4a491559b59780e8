/** The folder of a site and its files as text. */
@NullMarked
package org.amparo.source;

import org.jspecify.annotations.NullMarked;
