/** The sentences of a language, from its message file. */
@NullMarked
package org.amparo.text;

import org.jspecify.annotations.NullMarked;
