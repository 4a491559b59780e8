/** Work on all cores of the machine. */
@NullMarked
package org.amparo.parallel;

import org.jspecify.annotations.NullMarked;
