/** The search: an index made here, and the script that reads it. The only user of Lucene. */
@NullMarked
package org.amparo.search;

import org.jspecify.annotations.NullMarked;
