/**
 * Sentences of a language from its message file, and what is done with plain text: JSON, slugs,
 * names of languages, characters that a terminal lacks or a file may not hold.
 */
@NullMarked
package org.amparo.text;

import org.jspecify.annotations.NullMarked;
