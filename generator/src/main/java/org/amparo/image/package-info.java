/** Authors' images: their formats, their orientation, and their files without metadata. */
@NullMarked
package org.amparo.image;

import org.jspecify.annotations.NullMarked;
