/** What the program changes in {@code content/}: nothing else does. */
@NullMarked
package org.amparo.edit;

import org.jspecify.annotations.NullMarked;
