/**
 * The search: an index made here, and the script that reads it. The only user of Lucene. {@code
 * generator/docs/search-index.md} specifies the index. Only {@link SearchFiles}, {@link
 * SearchDocuments}, {@link AnchorText} and {@link SynonymExpansion} know the model of a site; with
 * others in their place the rest serves any pages, together with {@code assets/js/search}.
 */
@NullMarked
package org.amparo.search;

import org.jspecify.annotations.NullMarked;
