/** Asks the addresses outside the site whether they still answer. Never part of a build. */
@NullMarked
package org.amparo.linkcheck;

import org.jspecify.annotations.NullMarked;
