package org.amparo.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.config.FixedPage;
import org.amparo.config.SiteConfig;
import org.amparo.model.Article;
import org.amparo.model.Contact;
import org.amparo.model.Goal;
import org.amparo.model.Question;
import org.amparo.model.Question.Option;
import org.amparo.model.Site;
import org.amparo.model.Topic;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Nearest;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.project.ReadSite;

/** Checks that each option of the question flow leads to something that readers see. */
final class GoalCheck {

  private final SiteConfig config;
  private final Site site;
  private final List<Problem> found;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param found the problems found in reading the site
   */
  GoalCheck(ReadSite read, List<Problem> found) {
    this.config = read.project().config();
    this.site = read.site();
    this.found = found;
  }

  List<Problem> problems() {
    site.questions().stream()
        .flatMap(q -> q.options().stream())
        .filter(o -> !o.written().isEmpty())
        .forEach(this::check);
    return problems;
  }

  private void check(Option option) {
    if (option.goal() instanceof Goal.ToContact to) {
      boolean read = !site.contacts().isEmpty() || !new ErrorLines(found).in(SourcePaths.CONTACTS);
      if (site.contact(to.id()).isEmpty() && read) {
        List<String> ids = site.contacts().stream().map(Contact::id).toList();
        report(option, nearest(option, ids.stream().map(id -> Goal.CONTACT + id)));
      }
    } else if (option.goal() instanceof Goal.ToPage to) {
      List<String> keys =
          Stream.concat(
                  FixedPage.GOALS.stream().map(FixedPage::key),
                  config.topics().stream().map(Topic::id))
              .toList();
      if (!keys.contains(to.key())) {
        report(option, nearest(option, keys.stream().map(k -> Goal.PAGE + k)));
      }
    } else if (option.goal() instanceof Goal.ToArticle to) {
      check(option, to);
    }
  }

  private void check(Option option, Goal.ToArticle to) {
    List<Article> set = site.articles().stream().filter(a -> a.id().equals(to.id())).toList();
    List<Article> published = set.stream().filter(Article::isPublished).toList();
    if (set.isEmpty() && mayBeUnread()) {
      return;
    }
    if (set.isEmpty()) {
      report(option, nearest(to));
    } else if (published.isEmpty()) {
      problems.add(
          Problem.of(
              ProblemCode.LINK_TO_DRAFT, option.goalPlace(), text(option), set.get(0).file()));
    } else {
      Article original = Article.originalOf(published, config.languages());
      boolean withoutText = original.isBroken() && original.sections().isEmpty();
      if (!to.section().isEmpty() && !withoutText && !original.hasAnchor(to.section())) {
        Stream<String> anchors = original.sections().stream().map(s -> to.id() + "#" + s.id());
        report(option, nearest(option, anchors));
      }
    }
  }

  /** Returns whether the id of an article may be in a file that could not be read. */
  private boolean mayBeUnread() {
    return !new UnreadFiles(found).languages(site.articles()).isEmpty();
  }

  private static String nearest(Option option, Stream<String> goals) {
    return Nearest.to(option.written(), goals.toList()).orElse("");
  }

  /** Returns the nearest id of an article or question, with the section if the article has it. */
  private String nearest(Goal.ToArticle to) {
    Stream<String> questions = site.questions().stream().map(Question::id);
    Stream<String> articles = site.articles().stream().map(Article::id);
    String id = Nearest.to(to.id(), Stream.concat(articles, questions).toList()).orElse("");
    boolean hasSection =
        site.articles().stream().anyMatch(a -> a.id().equals(id) && a.hasAnchor(to.section()));
    return hasSection ? id + "#" + to.section() : id;
  }

  private String text(Option option) {
    return option.text().in(config.defaultLanguage());
  }

  private void report(Option option, String nearest) {
    problems.add(
        Problem.of(ProblemCode.NO_SUCH_GOAL, option.goalPlace(), text(option), option.written())
            .suggesting(nearest));
  }
}
