package org.amparo.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteTexts;
import org.amparo.model.Article;
import org.amparo.model.Drift;
import org.amparo.model.Site;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;

/** Every rule that needs more than one file to be seen. */
public final class SiteCheck {

  private SiteCheck() {}

  /**
   * What is wrong in and between the files of a site, in no particular order, and which sections of
   * translations may be behind their originals. An error in a draft is a warning.
   *
   * @param found what was found in reading; it is among the problems of the result
   * @param today the day of the build
   * @param publishing whether a late review that nobody explains keeps the site back
   */
  public static Checked<Drift> check(
      SiteConfig config,
      SiteTexts texts,
      Site site,
      List<Problem> found,
      LocalDate today,
      boolean publishing) {
    return check(config, texts, site, found, today, publishing, new CheckMemory());
  }

  /**
   * The same, but pairs that are remembered are not compared again.
   *
   * @param memory what was compared before; takes up what is compared now
   */
  public static Checked<Drift> check(
      SiteConfig config,
      SiteTexts texts,
      Site site,
      List<Problem> found,
      LocalDate today,
      boolean publishing,
      CheckMemory memory) {
    Pairs pairs = new Pairs(site.articlesPublishedFirst());
    Mistakes read = new Mistakes(found);
    List<Supplier<List<Problem>>> rules =
        List.of(
            () -> new LinkCheck(site).problems(),
            () -> new ImageCheck(site, found).problems(),
            () -> new PairCheck(config, site, pairs).problems(),
            () -> new TitleCheck(site).problems(),
            () -> DiscreetCheck.problems(config, texts, site),
            () -> new AddressCheck(config, texts, site, pairs, read).problems(),
            () -> new ShortTextCheck(site).problems(),
            () -> new FreshnessCheck(site, today, publishing).problems());
    List<Problem> problems = new ArrayList<>();
    rules.parallelStream().map(Supplier::get).toList().forEach(problems::addAll);
    Mistakes mistakes = new Mistakes(Stream.concat(found.stream(), problems.stream()).toList());
    problems.addAll(new FactCheck(config, site, pairs, mistakes, memory).problems());
    Drift drift = new DriftCheck(config, site, pairs, mistakes, memory).drift().into(problems);
    memory.keep(site.articles().stream().map(Article::file).collect(Collectors.toSet()));
    return new Checked<>(
        drift, new Drafts(site).told(Stream.concat(found.stream(), problems.stream())));
  }
}
