/** HTML that comes in or must be changed. The only user of jsoup. */
@NullMarked
package org.amparo.html;

import org.jspecify.annotations.NullMarked;
