/** What a site is: guides, contacts and terms as values. Knows the JDK and nobody else. */
@NullMarked
package org.amparo.model;

import org.jspecify.annotations.NullMarked;
