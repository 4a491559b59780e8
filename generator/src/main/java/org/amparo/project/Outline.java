package org.amparo.project;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.config.SiteConfig;
import org.amparo.model.Article;
import org.amparo.model.Guide;
import org.amparo.model.InfoPage;

/**
 * What lists of articles show of a site. It is read long before the site is checked.
 *
 * @param config the configuration of the site
 * @param guides in the order of the site; their texts may be missing
 * @param pages the info pages in their order; their texts may be missing
 */
public record Outline(SiteConfig config, List<Guide> guides, List<InfoPage> pages) {

  public Outline {
    guides = List.copyOf(guides);
    pages = List.copyOf(pages);
  }

  /** Returns all articles. */
  public Stream<Article> articles() {
    return Stream.concat(guides.stream(), pages.stream());
  }
}
