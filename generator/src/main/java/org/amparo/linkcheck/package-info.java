/**
 * Asks the addresses outside the site whether they still answer. Only {@code check --links} does.
 */
@NullMarked
package org.amparo.linkcheck;

import org.jspecify.annotations.NullMarked;
