package org.amparo.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.model.Article;
import org.amparo.model.Image;
import org.amparo.model.Section;
import org.amparo.model.ShortText;
import org.amparo.model.Site;
import org.amparo.output.SitePaths;
import org.amparo.problem.Problem;

/** Which files are of drafts only: what is wrong in them keeps nothing else from readers. */
final class Drafts {

  private final Set<String> files = new HashSet<>();

  Drafts(Site site) {
    Set<String> images = new HashSet<>();
    Set<String> shown = new HashSet<>();
    for (Article article : site.articles()) {
      addImages(article.isPublished() ? shown : images, article.sections());
      if (!article.isPublished()) {
        add(article);
      }
    }
    for (ShortText text : site.shortTexts()) {
      addImages(files.contains(text.file()) ? images : shown, text.panels());
    }
    images.removeAll(shown);
    files.addAll(images);
    site.articles().stream().filter(Article::isPublished).forEach(this::remove);
  }

  private static void addImages(Set<String> images, List<Section> sections) {
    sections.stream().flatMap(s -> s.images().stream()).map(Image::file).forEach(images::add);
  }

  /** Its own file, its short texts, and what it was confirmed against. */
  private void add(Article article) {
    String file = article.file();
    files.add(file);
    for (ShortText.Kind kind : ShortText.Kind.values()) {
      files.add(file.substring(0, file.length() - ".md".length()) + kind.ending());
    }
    files.add(confirmation(article));
  }

  private void remove(Article article) {
    files.remove(confirmation(article));
  }

  private static String confirmation(Article article) {
    return SitePaths.snapshot(article.id(), article.language());
  }

  /** The same problems, where those in drafts are no errors. */
  List<Problem> told(Stream<Problem> problems) {
    return problems.map(p -> files.contains(p.place().file()) ? p.ofDraft() : p).toList();
  }
}
