/** The command line, and the build as one sentence. */
@NullMarked
package org.amparo;

import org.jspecify.annotations.NullMarked;
