package org.amparo.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.model.Article;
import org.amparo.model.Guide;
import org.amparo.preview.PreviewState;
import org.amparo.problem.Problem;
import org.amparo.project.CheckedSite;

/**
 * The state of each article, as a key: {@code published}, {@code draft}, {@code behind}, {@code
 * unconfirmed}, {@code late}, {@code broken}, or {@code early} while it is not known.
 */
final class GuideStates {

  private final Optional<CheckedSite> checked;
  private final Set<String> confirmed;
  private final Set<String> withErrors;
  private final LocalDate today;

  /**
   * @param today the day that reviews are due on
   */
  GuideStates(PreviewState now, LocalDate today) {
    this.today = today;
    this.checked = now.site().map(s -> s.checked());
    this.confirmed =
        checked.stream()
            .flatMap(c -> c.site().snapshots().stream())
            .map(s -> s.id() + "." + s.language())
            .collect(Collectors.toSet());
    this.withErrors =
        now.problems().stream()
            .filter(Problem::isError)
            .map(p -> p.place().file())
            .collect(Collectors.toSet());
  }

  /** Returns the state of an article as far as its front matter says it. */
  static String early(Article article) {
    return article.isPublished() ? "early" : "draft";
  }

  /** Returns the state of an article: the first that calls for work. */
  String of(Article article) {
    if (article.isBroken() || withErrors.contains(article.file())) {
      return "broken";
    }
    if (!article.isPublished()) {
      return "draft";
    }
    CheckedSite site = checked.orElseThrow();
    if (site.outdated().unconfirmed(article).isPresent()) {
      return "unconfirmed";
    }
    if (!site.outdated().of(article.file()).isEmpty()) {
      return "behind";
    }
    if (article instanceof Guide guide) {
      boolean original = guide.meta().original().equals(guide.language());
      if (!original && !confirmed.contains(guide.id() + "." + guide.language())) {
        return "unconfirmed";
      }
      if (guide.meta().review().isLate(today)) {
        return "late";
      }
    }
    return "published";
  }
}
