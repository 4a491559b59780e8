/** What the program knows of a language: numbers, months, dates, syllables, reading ease, names. */
@NullMarked
package org.amparo.language;

import org.jspecify.annotations.NullMarked;
