/** The desk: everything that an organiser does with a site, in the browser of this machine. */
@NullMarked
package org.amparo.desk;

import org.jspecify.annotations.NullMarked;
