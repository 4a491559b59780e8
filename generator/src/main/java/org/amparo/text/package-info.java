/**
 * Messages of a language from its message file, and operations on plain text: JSON, slugs,
 * forbidden characters, and replacements for characters that a terminal lacks.
 */
@NullMarked
package org.amparo.text;

import org.jspecify.annotations.NullMarked;
