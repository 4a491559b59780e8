package org.amparo.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.amparo.model.Article;
import org.amparo.model.OutdatedSections;
import org.amparo.model.Site;
import org.amparo.parallel.Parallel;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.project.CheckedSite;
import org.amparo.project.ReadSite;

/** Runs the checks that need more than one file. */
public final class SiteCheck {

  private SiteCheck() {}

  /**
   * Returns the site with the problems in and between its files, in no particular order. An error
   * in a draft is a warning.
   *
   * @param read the site with the problems found in reading, which are part of the result
   * @param cache the results of earlier comparisons of translations; is updated
   */
  public static Checked<CheckedSite> check(
      Checked<ReadSite> read, Purpose purpose, CheckCache cache) {
    Site site = read.value().site();
    List<Problem> found = read.problems();
    TranslationSets sets = new TranslationSets(site.articlesPublishedFirst());
    List<Problem> problems = new ArrayList<>(found);
    Parallel.map(rules(read, purpose, sets), Supplier::get).forEach(problems::addAll);
    Comparison comparison =
        new Comparison(
            read.value(),
            sets,
            new ErrorLines(problems),
            new UnreadFiles(found),
            new FactComparison(cache.ids(FactComparison.ids(site))),
            cache);
    problems.addAll(new FactCheck(comparison).problems());
    OutdatedSections outdated = new OutdatedSectionCheck(comparison).check().into(problems);
    cache.retain(site.articles().stream().map(Article::file).collect(Collectors.toSet()));
    return new Checked<>(
        new CheckedSite(read.value(), outdated),
        new Drafts(site).downgrade(held(problems, purpose)));
  }

  /** Returns problems; where nobody is asked, what is left to write keeps a site back. */
  private static List<Problem> held(List<Problem> problems, Purpose purpose) {
    return purpose == Purpose.PUBLISH_UNASKED
        ? problems.stream().map(SiteCheck::held).toList()
        : problems;
  }

  private static Problem held(Problem problem) {
    return problem.code() == ProblemCode.LEFT_TO_FILL_IN
        ? Problem.of(ProblemCode.LEFT_IN_PUBLISHED, problem.place(), problem.details().get(0))
        : problem;
  }

  /** Returns the checks that depend on no other check. */
  private static List<Supplier<List<Problem>>> rules(
      Checked<ReadSite> read, Purpose purpose, TranslationSets sets) {
    ReadSite value = read.value();
    Site site = value.site();
    List<Problem> found = read.problems();
    return List.of(
        () -> new LinkCheck(site, found).problems(),
        () -> new ImageCheck(site, found).problems(),
        () -> new TranslationSetCheck(value, sets, new UnreadFiles(found)).problems(),
        () -> new TitleCheck(site).problems(),
        () -> DiscreetCheck.problems(value),
        () -> new AddressCheck(value, sets, new ErrorLines(found)).problems(),
        () -> new GoalCheck(value, found).problems(),
        () -> new QuestionCheck(value).problems(),
        () -> new ShortTextCheck(site, found).problems(),
        () -> new BlankCheck(value.project().config(), site, sets).problems(),
        () -> new FreshnessCheck(site, value.project().today(), purpose).problems());
  }
}
