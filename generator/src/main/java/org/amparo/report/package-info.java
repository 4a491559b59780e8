/** Makes the files for organisers, which are never published. */
@NullMarked
package org.amparo.report;

import org.jspecify.annotations.NullMarked;
