/** The places that hold a published site, and what every kind of them has in common. */
@NullMarked
package org.amparo.host;

import org.jspecify.annotations.NullMarked;
