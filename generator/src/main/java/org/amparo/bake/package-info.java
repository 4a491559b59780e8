/** Turns a site into pages. */
@NullMarked
package org.amparo.bake;

import org.jspecify.annotations.NullMarked;
