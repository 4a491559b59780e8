/** The formats of attachments, and what a document says about its author. */
@NullMarked
package org.amparo.attachment;

import org.jspecify.annotations.NullMarked;
