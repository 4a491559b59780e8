/**
 * Asks the addresses outside the site whether they still answer. Only {@code check --links} does.
 */
@NullMarked
package org.amparo.outside;

import org.jspecify.annotations.NullMarked;
