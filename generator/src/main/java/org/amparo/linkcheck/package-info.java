/** Checks external links by requesting them. Only {@code check --links} does this. */
@NullMarked
package org.amparo.linkcheck;

import org.jspecify.annotations.NullMarked;
