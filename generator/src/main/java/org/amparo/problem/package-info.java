/** The catalogue of what an author can get wrong, and how it is shown. */
@NullMarked
package org.amparo.problem;

import org.jspecify.annotations.NullMarked;
