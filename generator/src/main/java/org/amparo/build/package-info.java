/** The stages from a site's folder to its files, for the build and the preview alike. */
@NullMarked
package org.amparo.build;

import org.jspecify.annotations.NullMarked;
