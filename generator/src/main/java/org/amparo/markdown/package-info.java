/**
 * CommonMark as guides use it: sections, callouts, anchors, plain text. The only user of
 * commonmark.
 */
@NullMarked
package org.amparo.markdown;

import org.jspecify.annotations.NullMarked;
