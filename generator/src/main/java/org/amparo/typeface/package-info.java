/** Files of typefaces for pages: what their licences allow, and the same with fewer letters. */
@NullMarked
package org.amparo.typeface;

import org.jspecify.annotations.NullMarked;
