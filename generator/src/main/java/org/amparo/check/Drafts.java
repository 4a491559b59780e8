package org.amparo.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amparo.model.Article;
import org.amparo.model.Image;
import org.amparo.model.Section;
import org.amparo.model.ShortText;
import org.amparo.model.Site;
import org.amparo.output.FileNames;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Problem;

/** Knows which files belong only to drafts: an error in them does not stop the build. */
final class Drafts {

  private final Set<String> files = new HashSet<>();

  Drafts(Site site) {
    if (site.articles().stream().allMatch(Article::isPublished)) {
      return;
    }
    Set<String> images = new HashSet<>();
    Set<String> shown = new HashSet<>();
    for (Article article : site.articles()) {
      Set<String> used = article.isPublished() ? shown : images;
      addImages(used, article.sections());
      used.addAll(article.attachments());
      if (!article.isPublished()) {
        add(article);
      }
    }
    site.shortTexts().stream()
        .filter(t -> files.contains(t.guide()))
        .forEach(t -> files.add(t.file()));
    for (ShortText text : site.shortTexts()) {
      addImages(files.contains(text.file()) ? images : shown, text.panels());
    }
    images.removeAll(shown);
    files.addAll(images);
    site.articles().stream().filter(Article::isPublished).forEach(this::removeSnapshot);
  }

  private static void addImages(Set<String> images, List<Section> sections) {
    sections.stream().flatMap(s -> s.images().stream()).map(Image::file).forEach(images::add);
    sections.stream().flatMap(s -> s.attachments().stream()).forEach(images::add);
  }

  /** Adds the file of an article, its short texts and its snapshot. */
  private void add(Article article) {
    String file = article.file();
    files.add(file);
    for (ShortText.Kind kind : ShortText.Kind.values()) {
      files.add(FileNames.stem(file) + kind.ending() + ".md"); // also if it cannot be read
    }
    files.add(snapshot(article));
  }

  private void removeSnapshot(Article article) {
    files.remove(snapshot(article));
  }

  private static String snapshot(Article article) {
    return SourcePaths.snapshot(article.id(), article.language());
  }

  /** Returns the problems with the errors in drafts made warnings. */
  List<Problem> downgrade(List<Problem> problems) {
    return problems.stream().map(p -> files.contains(p.place().file()) ? p.ofDraft() : p).toList();
  }
}
