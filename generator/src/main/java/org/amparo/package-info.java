/** The command line, its commands, and the build. */
@NullMarked
package org.amparo;

import org.jspecify.annotations.NullMarked;
