package org.amparo.bake;

import java.util.List;
import org.amparo.config.SiteConfig;
import org.amparo.html.HtmlBuilder;
import org.amparo.model.Address;

/** The list of pages for search engines: https://www.sitemaps.org/protocol.html */
final class Sitemap {

  private static final String NAMESPACES =
      " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
          + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"";

  private final SiteConfig config;
  private final StringBuilder out = new StringBuilder();

  private Sitemap(SiteConfig config) {
    this.config = config;
  }

  static String of(SiteConfig config, List<Page> pages) {
    Sitemap sitemap = new Sitemap(config);
    sitemap.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset");
    sitemap.out.append(NAMESPACES).append(">\n");
    pages.stream().filter(p -> p.location().listed()).forEach(sitemap::page);
    return sitemap.out.append("</urlset>\n").toString();
  }

  private void page(Page page) {
    out.append("<url><loc>").append(absolute(page.location().address())).append("</loc>");
    if (page instanceof Page.GuidePage guide) {
      out.append("<lastmod>").append(guide.article().meta().review().last()).append("</lastmod>");
    }
    for (PageLocation.Alternate alternate : page.location().alternates(config)) {
      out.append("<xhtml:link rel=\"alternate\" hreflang=\"").append(alternate.hreflang());
      out.append("\" href=\"").append(absolute(alternate.address())).append("\"/>");
    }
    out.append("</url>\n");
  }

  private String absolute(Address address) {
    return new HtmlBuilder().text(config.url(address)).toString();
  }
}
