/** Shows the site in the browser while organisers write it. */
@NullMarked
package org.amparo.preview;

import org.jspecify.annotations.NullMarked;
