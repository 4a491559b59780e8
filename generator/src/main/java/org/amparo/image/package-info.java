/** Images that authors bring: which format they have, and their bytes without what they tell. */
@NullMarked
package org.amparo.image;

import org.jspecify.annotations.NullMarked;
