/** Checks a site's rules: links, addresses, translations, dates, images, discreet words. */
@NullMarked
package org.amparo.check;

import org.jspecify.annotations.NullMarked;
