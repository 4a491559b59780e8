/** The values that a site consists of: guides, contacts, terms. They depend only on the JDK. */
@NullMarked
package org.amparo.model;

import org.jspecify.annotations.NullMarked;
