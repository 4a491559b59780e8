/** Holds a site against its rules: every link leads somewhere, every guide has both languages. */
@NullMarked
package org.amparo.check;

import org.jspecify.annotations.NullMarked;
