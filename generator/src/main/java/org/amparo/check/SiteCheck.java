package org.amparo.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.config.SiteConfig;
import org.amparo.model.Article;
import org.amparo.model.OutdatedSections;
import org.amparo.model.Site;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.project.CheckedSite;
import org.amparo.project.Project;
import org.amparo.project.ReadSite;

/** Every rule that needs more than one file to be seen. */
public final class SiteCheck {

  private SiteCheck() {}

  /**
   * Returns the site with all that is wrong in and between its files, in no particular order. An
   * error in a draft is a warning. A translation set that was compared before is not compared
   * again.
   *
   * @param read the site with what was found in reading; that is among the problems of the result
   * @param memory what was compared before; takes up what is compared now
   */
  public static Checked<CheckedSite> check(
      Checked<ReadSite> read, Purpose purpose, CheckCache memory) {
    Project project = read.value().project();
    SiteConfig config = project.config();
    Site site = read.value().site();
    List<Problem> found = read.problems();
    TranslationSets pairs = new TranslationSets(site.articlesPublishedFirst());
    ErrorLines unread = new ErrorLines(found);
    List<Supplier<List<Problem>>> rules =
        List.of(
            () -> new LinkCheck(site).problems(),
            () -> new ImageCheck(site, found).problems(),
            () -> new TranslationSetCheck(config, site, pairs).problems(),
            () -> new TitleCheck(site).problems(),
            () -> DiscreetCheck.problems(read.value()),
            () -> new AddressCheck(read.value(), pairs, unread).problems(),
            () -> new ShortTextCheck(site).problems(),
            () -> new FreshnessCheck(site, project.today(), purpose).problems());
    List<Problem> problems = new ArrayList<>();
    rules.parallelStream().map(Supplier::get).toList().forEach(problems::addAll);
    ErrorLines mistakes = new ErrorLines(Stream.concat(found.stream(), problems.stream()).toList());
    Comparison comparison = new Comparison(read.value(), pairs, mistakes, memory);
    problems.addAll(new FactCheck(comparison).problems());
    OutdatedSections drift = new OutdatedSectionCheck(comparison).drift().into(problems);
    memory.keep(site.articles().stream().map(Article::file).collect(Collectors.toSet()));
    return new Checked<>(
        new CheckedSite(read.value(), drift),
        new Drafts(site).told(Stream.concat(found.stream(), problems.stream())));
  }
}
