/**
 * Makes what a site needs to be read without a network: the service worker and the lists of what it
 * saves, manifests, and a ZIP to carry on a stick.
 */
@NullMarked
package org.amparo.offline;

import org.jspecify.annotations.NullMarked;
