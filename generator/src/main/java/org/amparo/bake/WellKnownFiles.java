package org.amparo.bake;

import java.net.URI;
import java.util.List;
import org.amparo.config.SiteConfig;
import org.amparo.model.Address;
import org.amparo.output.OutputFile;

/** The files for machines that need no template. */
final class WellKnownFiles {

  private WellKnownFiles() {}

  static List<OutputFile> files(SiteConfig config, List<Page> pages, ContentSecurityPolicy policy) {
    return List.of(
        OutputFile.of(new Address("sitemap.xml"), Sitemap.of(config, pages)),
        OutputFile.of(new Address("robots.txt"), robots(config.address())),
        OutputFile.of(new Address("_headers"), HostingHeaders.headers(policy)),
        OutputFile.of(new Address(".htaccess"), HostingHeaders.htaccess(config.address(), policy)));
  }

  /** https://www.rfc-editor.org/rfc/rfc9309 */
  private static String robots(URI address) {
    return "User-agent: *\nAllow: /\n\nSitemap: " + address.resolve("sitemap.xml") + "\n";
  }
}
