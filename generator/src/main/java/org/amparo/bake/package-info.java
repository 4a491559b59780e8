/** Turns a site into pages. The only user of JBake's store and of its template engine. */
@NullMarked
package org.amparo.bake;

import org.jspecify.annotations.NullMarked;
