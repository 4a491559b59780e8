/** Serves the browsers of this machine: who may ask, what they ask, what they are answered. */
@NullMarked
package org.amparo.serve;

import org.jspecify.annotations.NullMarked;
