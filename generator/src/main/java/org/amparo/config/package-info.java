/**
 * Reads a site's folder: its files, {@code site.yml} as a {@link org.amparo.config.SiteConfig}, and
 * the messages of its pages. The only package beside {@code read} that uses commons-configuration2.
 */
@NullMarked
package org.amparo.config;

import org.jspecify.annotations.NullMarked;
