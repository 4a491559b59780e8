/** Asks the addresses outside the site whether they still answer. Never part of a build. */
@NullMarked
package org.amparo.outside;

import org.jspecify.annotations.NullMarked;
