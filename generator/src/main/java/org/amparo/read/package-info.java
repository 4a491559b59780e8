/**
 * Turns Markdown and YAML into a {@link org.amparo.model.Site}. The only user of commonmark and of
 * JBake's markup engines.
 */
@NullMarked
package org.amparo.read;

import org.jspecify.annotations.NullMarked;
