package org.amparo.project;

import java.time.LocalDate;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteMessages;
import org.amparo.source.SiteFolder;

/**
 * The data that every stage of a build needs.
 *
 * @param folder the site's folder
 * @param config its configuration, {@code site.yml}
 * @param messages the messages of its pages
 * @param today the day of the build
 */
public record Project(
    SiteFolder folder, SiteConfig config, SiteMessages messages, LocalDate today) {}
