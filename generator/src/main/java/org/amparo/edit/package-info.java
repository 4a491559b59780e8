/** The only writer into {@code content/}: each file whole, in one move. */
@NullMarked
package org.amparo.edit;

import org.jspecify.annotations.NullMarked;
