package org.amparo.bake;

import java.net.URI;
import java.util.List;
import org.amparo.config.SiteConfig;
import org.amparo.output.OutputFile;
import org.amparo.output.SitePaths;

/** The files for search engines and hosts. */
final class WellKnownFiles {

  private WellKnownFiles() {}

  static List<OutputFile> files(SiteConfig config, List<Page> pages, ContentSecurityPolicy policy) {
    return List.of(
        OutputFile.of(SitePaths.SITEMAP, Sitemap.of(config, pages)),
        OutputFile.of(SitePaths.ROBOTS, robots(config.address())),
        OutputFile.of(SitePaths.HEADERS, HostingHeaders.headers(policy)),
        OutputFile.of(SitePaths.HTACCESS, HostingHeaders.htaccess(config.address(), policy)));
  }

  /** https://www.rfc-editor.org/rfc/rfc9309 */
  private static String robots(URI address) {
    return "User-agent: *\nAllow: /\n\nSitemap: "
        + address.resolve(SitePaths.SITEMAP.path())
        + "\n";
  }
}
