package org.amparo.project;

import org.amparo.model.Site;

/**
 * A project with the site that was read from it.
 *
 * @param project where the site comes from
 * @param site everything that organisers wrote
 */
public record ReadSite(Project project, Site site) {}
