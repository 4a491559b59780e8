/** The kinds of problems in the files of a site, and the formats to show them in. */
@NullMarked
package org.amparo.problem;

import org.jspecify.annotations.NullMarked;
