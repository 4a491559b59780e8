package org.amparo.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.bake.Baker;
import org.amparo.bake.Page;
import org.amparo.bake.Theme;
import org.amparo.build.Pipeline;
import org.amparo.check.Purpose;
import org.amparo.config.DiscreetWords;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteMessages;
import org.amparo.model.Address;
import org.amparo.model.Article;
import org.amparo.model.Guide;
import org.amparo.model.InfoPage;
import org.amparo.model.Site;
import org.amparo.output.SitePaths;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.problem.Severity;
import org.amparo.project.CheckedSite;
import org.amparo.project.Project;
import org.amparo.project.ReadSite;
import org.amparo.source.SiteFolder;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was read, compared and laid out, so that a change costs only what it touches. Whoever
 * uses it says which files changed; it is used by one thread at a time.
 */
final class IncrementalBuild {

  private final Pipeline pipeline;

  /** By file, each article as it last stood without an error. */
  private final Map<String, Article> good = new HashMap<>();

  private @Nullable Theme goodOven;
  private PreviewState view =
      new PreviewState(Optional.empty(), List.of(), Set.of(), Map.of(), false);

  IncrementalBuild(SiteFolder folder, LocalDate today) {
    this.pipeline = new Pipeline(folder, today);
  }

  /**
   * Takes up what changed on disk.
   *
   * @param changed files and folders that are new, changed or gone
   * @throws IOException if a file that is there cannot be read
   */
  PreviewState update(Set<Path> changed) throws IOException {
    pipeline.forget(changed);
    view = look();
    return view;
  }

  /**
   * Looks at everything anew, as after a loss of track.
   *
   * @throws IOException if a file that is there cannot be read
   */
  PreviewState all() throws IOException {
    pipeline.forget();
    view = look();
    return view;
  }

  private PreviewState look() throws IOException {
    Checked<Optional<Project>> opened =
        pipeline.open(pipeline.configure(DiscreetWords.AS_CONFIGURED));
    if (opened.value().isEmpty()) {
      return view.with(opened.problems());
    }
    Checked<ReadSite> read = pipeline.read(opened.map(Optional::orElseThrow));
    Checked<CheckedSite> checked = pipeline.check(read, Purpose.BUILD);
    if (twoForOnePage(checked.problems()) && view.edition().isPresent()) {
      return view.with(checked.problems());
    }
    Set<String> wrong = filesWithErrors(checked.problems());
    CheckedSite shown = checked.value().with(shown(checked.value(), wrong));
    Set<String> earlier = new HashSet<>(good.keySet());
    earlier.retainAll(wrong);
    Map<Address, String> unshown = new HashMap<>();
    checked.value().site().articles().stream()
        .filter(a -> a.isBroken() && !good.containsKey(a.file()))
        .forEach(a -> unshown.put(a.address(), a.file()));
    Checked<LazySite> edition = edition(shown).plus(checked.problems());
    return new PreviewState(
        Optional.of(edition.value()), edition.problems(), earlier, unshown, false);
  }

  /** Whether two files claim one page: then nobody can tell which text is the last good one. */
  private static boolean twoForOnePage(List<Problem> problems) {
    return problems.stream()
        .map(Problem::code)
        .anyMatch(c -> c == ProblemCode.DUPLICATE_ID || c == ProblemCode.SAME_ADDRESS);
  }

  /**
   * Lays the site out with today's templates, or with those of before where one of today's does not
   * work: one page of each template is tried after a change.
   */
  private Checked<LazySite> edition(CheckedSite shown) throws IOException {
    List<Problem> problems = new ArrayList<>();
    Theme now = pipeline.theme().into(problems);
    LazySite edition = new LazySite(pipeline, now, shown);
    if (!now.equals(goodOven)) {
      List<Problem> broken = broken(edition.baker());
      problems.addAll(broken);
      if (!broken.isEmpty() && goodOven != null) {
        return new Checked<>(new LazySite(pipeline, goodOven, shown), problems);
      }
      goodOven = broken.isEmpty() ? now : null;
    }
    return new Checked<>(edition, problems);
  }

  private static List<Problem> broken(Baker baker) {
    Map<String, Page> kinds = new HashMap<>();
    baker.pages().values().forEach(p -> kinds.putIfAbsent(p.template(), p));
    return kinds.values().stream().flatMap(p -> baker.bake(p).problems().stream()).toList();
  }

  /** The files that have an error now, drafts too. */
  private static Set<String> filesWithErrors(List<Problem> problems) {
    return problems.stream()
        .filter(p -> p.code().severity() == Severity.ERROR)
        .map(p -> p.place().file())
        .collect(Collectors.toSet());
  }

  /**
   * The site with the last good text of each article that has an error now; with the text of now
   * where there is no such text and that of now can be read.
   */
  private Site shown(CheckedSite checked, Set<String> wrong) {
    SiteConfig now = checked.config();
    Site site = checked.site();
    Set<String> files = new HashSet<>();
    for (Article article : site.articles()) {
      files.add(article.file());
      if (!wrong.contains(article.file())) {
        good.put(article.file(), article);
      }
    }
    good.keySet().retainAll(files);
    if (wrong.isEmpty()) {
      return site;
    }
    Optional<Site> before = view.edition().map(e -> e.checked().site());
    Set<String> keys = checked.messages().keys(now.defaultLanguage());
    boolean sameContacts =
        wrong.contains(SitePaths.CONTACTS)
            && before.isPresent()
            && before.get().contacts().stream()
                .allMatch(c -> keys.contains(SiteMessages.NEED + c.need()));
    boolean sameTerms = before.isPresent() && wrong.contains(SitePaths.GLOSSARY);
    List<Article> last =
        site.articles().stream()
            .map(a -> good.getOrDefault(a.file(), a))
            .filter(a -> good.containsKey(a.file()) || !a.isBroken())
            .toList();
    return new Site(
        last.stream()
            .filter(Guide.class::isInstance)
            .map(Guide.class::cast)
            .filter(g -> now.topic(g.meta().topic()).isPresent())
            .toList(),
        last.stream().filter(InfoPage.class::isInstance).map(InfoPage.class::cast).toList(),
        sameContacts ? before.get().contacts() : site.contacts(),
        sameTerms ? before.get().terms() : site.terms(),
        site.snapshots(),
        site.synonyms(),
        site.images(),
        site.shortTexts());
  }
}
