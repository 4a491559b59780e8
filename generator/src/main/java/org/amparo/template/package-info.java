/** Renders templates, for every stage that has templates. The only user of FreeMarker. */
@NullMarked
package org.amparo.template;

import org.jspecify.annotations.NullMarked;
