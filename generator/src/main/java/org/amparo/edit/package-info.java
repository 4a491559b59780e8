/** Changes files of {@code content/}; no other package does. */
@NullMarked
package org.amparo.edit;

import org.jspecify.annotations.NullMarked;
