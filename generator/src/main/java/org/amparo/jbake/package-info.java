/**
 * The adapter to JBake: its settings, its registry of markup engines, its content store and its
 * template engine. Other packages use {@link MarkupFiles#read} and {@link PageRenderer#renderAll}.
 */
@NullMarked
package org.amparo.jbake;

import org.jspecify.annotations.NullMarked;
