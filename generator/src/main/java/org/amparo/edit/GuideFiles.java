package org.amparo.edit;

import java.util.ArrayList;
import java.util.List;
import org.amparo.model.Article;
import org.amparo.model.ShortText;
import org.amparo.model.Site;
import org.amparo.model.Snapshot;
import org.amparo.output.SourcePaths;

/**
 * The files of an article in all languages.
 *
 * @param articles with the id
 * @param shortTexts of cards and zines
 * @param snapshots of its translations
 */
record GuideFiles(List<Article> articles, List<ShortText> shortTexts, List<Snapshot> snapshots) {

  static GuideFiles of(Site site, String id) {
    List<Article> articles = site.articles().stream().filter(a -> a.id().equals(id)).toList();
    List<String> files = articles.stream().map(Article::file).toList();
    return new GuideFiles(
        articles,
        site.shortTexts().stream().filter(t -> files.contains(t.guide())).toList(),
        site.snapshots().stream().filter(s -> s.id().equals(id)).toList());
  }

  /** Returns the path of each file from the site's folder. */
  List<String> all() {
    List<String> all = new ArrayList<>();
    articles.forEach(a -> all.add(a.file()));
    shortTexts.forEach(t -> all.add(t.file()));
    snapshots.forEach(s -> all.add(SourcePaths.snapshot(s.id(), s.language())));
    return all;
  }
}
