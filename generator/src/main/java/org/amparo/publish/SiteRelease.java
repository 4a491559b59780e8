package org.amparo.publish;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.config.SiteConfig;
import org.amparo.model.Article;
import org.amparo.model.Language;
import org.amparo.output.OutputFile;
import org.amparo.parallel.Parallel;
import org.amparo.project.CheckedSite;

/** Makes a release of a site that was built. */
public final class SiteRelease {

  private SiteRelease() {}

  /**
   * Returns a release.
   *
   * @param files of the built site, all of them
   * @param time of the release
   */
  public static Release of(CheckedSite checked, List<OutputFile> files, Instant time) {
    Map<String, String> titles = titles(checked);
    return new Release(
        time.truncatedTo(ChronoUnit.MILLIS),
        Parallel.map( // digests take most of the time
            files,
            f -> new SiteFile(f.path(), FileContent.of(f), titles.getOrDefault(f.path(), ""))),
        checked.config().discreet().isEmpty());
  }

  /** Returns the titles of articles by the paths of their pages, also where one is borrowed. */
  private static Map<String, String> titles(CheckedSite checked) {
    SiteConfig config = checked.config();
    Map<String, String> titles = new HashMap<>();
    List<Article> published =
        checked.site().articles().stream().filter(Article::isPublished).toList();
    for (Article article : published) {
      for (Language language : config.languages()) {
        titles.putIfAbsent(config.shownAt(article, language).path(), article.title());
      }
    }
    published.forEach(a -> titles.put(a.address().path(), a.title()));
    return titles;
  }
}
