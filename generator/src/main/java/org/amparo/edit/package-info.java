/** Changes files in {@code content/}. No other package does. */
@NullMarked
package org.amparo.edit;

import org.jspecify.annotations.NullMarked;
