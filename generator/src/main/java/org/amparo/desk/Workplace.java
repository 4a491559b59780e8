package org.amparo.desk;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.amparo.model.Article;
import org.amparo.preview.LiveSite;
import org.amparo.preview.PreviewState;
import org.amparo.source.SiteFolder;

/**
 * What every screen works with.
 *
 * @param site the site as it is, with what is being typed
 * @param pages renders the screens
 * @param today the day of the desk
 * @param preview the address of the site's pages with their scripts
 */
record Workplace(LiveSite site, Pages pages, LocalDate today, URI preview) {

  /** Returns the site's folder. */
  SiteFolder folder() {
    return site.folder();
  }

  /** Returns the article of a file, as it was last without an error. */
  Optional<Article> article(String file) {
    return state().site().stream()
        .flatMap(s -> s.checked().site().articles().stream())
        .filter(a -> a.file().equals(file))
        .findFirst();
  }

  /** Returns the present state of the site. */
  PreviewState state() {
    return site.state();
  }
}
