/**
 * The search: an index made here, and the script that reads it. The only user of Lucene. Only
 * {@link SearchFiles} and {@link Entries} know what a site is; with others in their place the rest
 * serves any pages, together with {@code assets/js/search}.
 */
@NullMarked
package org.amparo.search;

import org.jspecify.annotations.NullMarked;
