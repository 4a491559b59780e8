/**
 * Writes files from memory to the disk: a whole output folder, or a single file. The only package
 * that changes files, except for the cache of pamphlets.
 */
@NullMarked
package org.amparo.write;

import org.jspecify.annotations.NullMarked;
