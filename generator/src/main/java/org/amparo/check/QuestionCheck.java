package org.amparo.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.config.SiteConfig;
import org.amparo.model.Article;
import org.amparo.model.Goal;
import org.amparo.model.Guide;
import org.amparo.model.Question;
import org.amparo.model.Question.Option;
import org.amparo.model.QuestionFlow;
import org.amparo.model.Site;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.project.ReadSite;

/**
 * Checks the question flow: a way leads from the first question to each other one and to each
 * guide, none is long or a circle, and options are short. {@link GoalCheck} checks their goals.
 */
final class QuestionCheck {

  /** How many letters fit into an option on a small phone. */
  private static final int MAX_LETTERS = 60;

  /** How many taps lead from the home page to a guide; the first one is there. */
  private static final int MAX_TAPS = 3;

  /** The section that an option of a guide usually leads to. */
  private static final String NOW = "now";

  private final SiteConfig config;
  private final Site site;
  private final QuestionFlow flow;
  private final List<Problem> problems = new ArrayList<>();

  QuestionCheck(ReadSite read) {
    this.config = read.project().config();
    this.site = read.site();
    this.flow = QuestionFlow.of(site.questions());
  }

  /** Returns the problems; none on a site without questions. */
  List<Problem> problems() {
    for (Question question : flow.questions()) {
      checkId(question);
      question.options().forEach(this::checkLength);
      checkTaps(question);
    }
    checkCircles();
    if (flow.first().isPresent()) {
      checkGuides();
    }
    return problems;
  }

  private void report(ProblemCode code, Option option, String detail) {
    problems.add(Problem.of(code, option.place(), text(option), detail));
  }

  private String text(Option option) {
    return option.text().in(config.defaultLanguage());
  }

  /** Checks that a way leads to a question, and that no article has its id. */
  private void checkId(Question question) {
    String id = question.id();
    if (!flow.isReached(question)) {
      problems.add(Problem.of(ProblemCode.NO_WAY_TO_QUESTION, question.place(), id));
    }
    site.articles().stream()
        .filter(a -> !id.isEmpty() && a.id().equals(id))
        .findFirst()
        .map(a -> Problem.of(ProblemCode.DUPLICATE_ID, question.place(), id, a.file()))
        .ifPresent(problems::add);
  }

  private void checkLength(Option option) {
    option.text().texts().values().stream()
        .filter(t -> letters(t) > MAX_LETTERS)
        .map(
            t ->
                Problem.of(
                    ProblemCode.OPTION_TOO_LONG, option.place(), t, String.valueOf(letters(t))))
        .forEach(problems::add);
  }

  private static int letters(String text) {
    return text.codePointCount(0, text.length());
  }

  private void checkTaps(Question question) {
    int taps = flow.way(question).size() + 1;
    if (taps > MAX_TAPS) {
      question.options().stream()
          .filter(o -> !(o.goal() instanceof Goal.ToQuestion))
          .forEach(o -> report(ProblemCode.TOO_MANY_TAPS, o, String.valueOf(taps)));
    }
  }

  private void checkCircles() {
    for (Option option : Circles.find(flow)) {
      String back =
          option.goal() instanceof Goal.ToQuestion to
              ? flow.question(to.id()).map(q -> q.text().in(config.defaultLanguage())).orElse("")
              : "";
      report(ProblemCode.CIRCLE, option, back);
    }
  }

  /** Checks that a way leads to each published guide or its topic; reported at the original. */
  private void checkGuides() {
    Set<Goal> goals =
        flow.reached().stream()
            .flatMap(q -> q.options().stream())
            .map(o -> withoutPlace(o.goal()))
            .collect(Collectors.toSet());
    Map<String, List<Guide>> guides =
        site.guides().stream()
            .filter(g -> g.isPublished() && !g.id().isEmpty())
            .filter(g -> !goals.contains(new Goal.ToArticle(g.id(), "")))
            .filter(g -> !goals.contains(new Goal.ToPage(g.meta().topic(), "")))
            .collect(Collectors.groupingBy(Guide::id));
    guides.forEach(
        (id, set) -> {
          Guide original = Article.originalOf(set, config.languages());
          String goal = original.hasAnchor(NOW) ? id + "#" + NOW : id;
          problems.add(Problem.of(ProblemCode.NO_WAY_TO_GUIDE, original.idPlace(), id, goal));
        });
  }

  private static Goal withoutPlace(Goal goal) {
    if (goal instanceof Goal.ToArticle to) {
      return new Goal.ToArticle(to.id(), "");
    }
    return goal instanceof Goal.ToPage to ? new Goal.ToPage(to.key(), "") : goal;
  }
}
