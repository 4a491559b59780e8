package org.amparo.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amparo.model.Article;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.Site;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/** Checks that no two articles of one topic and language have one title. */
final class TitleCheck {

  private final Site site;

  TitleCheck(Site site) {
    this.site = site;
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    Map<Named, Article> seen = new HashMap<>();
    for (Article article : site.articlesPublishedFirst()) {
      if (article.title().isEmpty()) {
        continue;
      }
      String topic = article instanceof Guide guide ? guide.meta().topic() : "";
      String title = article.title().toLowerCase(Locale.ROOT);
      Article first = seen.putIfAbsent(new Named(article.language(), topic, title), article);
      if (first != null) {
        SourcePlace place = SourcePlace.wholeFile(article.file());
        problems.add(Problem.of(ProblemCode.SAME_TITLE, place, article.title(), first.file()));
      }
    }
    return problems;
  }

  /** What readers see of an article in a list: in its topic, its title. */
  private record Named(Language language, String topic, String title) {}
}
