/** The program. */
@NullMarked
package org.amparo;

import org.jspecify.annotations.NullMarked;
