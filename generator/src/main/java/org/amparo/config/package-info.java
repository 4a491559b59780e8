/** The configuration of a site and the messages of its pages. */
@NullMarked
package org.amparo.config;

import org.jspecify.annotations.NullMarked;
