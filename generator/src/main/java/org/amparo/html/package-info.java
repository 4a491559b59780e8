/** HTML that comes in or must be changed. */
@NullMarked
package org.amparo.html;

import org.jspecify.annotations.NullMarked;
