/** Puts a finished site on a host, looks whether it arrived, and takes it back. */
@NullMarked
package org.amparo.publish;

import org.jspecify.annotations.NullMarked;
