/**
 * Turns a site into pages. The only user of FreeMarker and of JBake's document model, store and
 * template engine.
 */
@NullMarked
package org.amparo.bake;

import org.jspecify.annotations.NullMarked;
