/** Turns {@code site.yml} into a {@link org.amparo.config.SiteConfig}. */
@NullMarked
package org.amparo.config;

import org.jspecify.annotations.NullMarked;
