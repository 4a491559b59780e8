/** Begins a site: from starter texts, or from the structure of another site. */
@NullMarked
package org.amparo.begin;

import org.jspecify.annotations.NullMarked;
