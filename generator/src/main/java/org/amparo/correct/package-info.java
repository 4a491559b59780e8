/** Shows sections of originals in the place of translations that would say something wrong. */
@NullMarked
package org.amparo.correct;

import org.jspecify.annotations.NullMarked;
