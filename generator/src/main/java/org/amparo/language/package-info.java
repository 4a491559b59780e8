/** The rules of languages: numbers, months, dates, syllables, reading ease, names. */
@NullMarked
package org.amparo.language;

import org.jspecify.annotations.NullMarked;
