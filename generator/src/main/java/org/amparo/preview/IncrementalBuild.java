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
import org.amparo.model.Contact;
import org.amparo.model.Guide;
import org.amparo.model.InfoPage;
import org.amparo.model.Question;
import org.amparo.model.Site;
import org.amparo.model.Term;
import org.amparo.output.SourcePaths;
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
 * Builds the site again after each change, with the caches of the pipeline. An article, the
 * contacts, the glossary, the questions or the theme with an error is shown as it last was without
 * one. Not safe for several threads.
 */
final class IncrementalBuild {

  private final Pipeline pipeline;

  /** By file, each article as it last was without an error. */
  private final Map<String, Article> good = new HashMap<>();

  private @Nullable Theme goodTheme;
  private PreviewState state =
      new PreviewState(Optional.empty(), List.of(), Set.of(), Map.of(), false);

  IncrementalBuild(SiteFolder folder, LocalDate today) {
    this.pipeline = new Pipeline(folder, today);
  }

  /**
   * Updates the state after a change.
   *
   * @param changed files and folders that were created, changed or deleted
   * @throws IOException if an existing file cannot be read
   */
  PreviewState update(Set<Path> changed) throws IOException {
    pipeline.forget(changed);
    state = build();
    return state;
  }

  /**
   * Reads everything again.
   *
   * @throws IOException if an existing file cannot be read
   */
  PreviewState updateAll() throws IOException {
    pipeline.forget();
    state = build();
    return state;
  }

  private PreviewState build() throws IOException {
    Checked<Optional<Project>> opened =
        pipeline.open(pipeline.configure(DiscreetWords.AS_CONFIGURED));
    if (opened.value().isEmpty()) {
      return state.with(opened.problems());
    }
    Checked<ReadSite> read = pipeline.read(opened.map(Optional::orElseThrow));
    Checked<CheckedSite> checked = pipeline.check(read, Purpose.BUILD);
    if (pageIsAmbiguous(checked.problems()) && state.site().isPresent()) {
      return state.with(checked.problems());
    }
    Set<String> withErrors = filesWithErrors(checked.problems());
    CheckedSite shown = checked.value().with(shown(checked.value(), withErrors));
    Set<String> earlier = new HashSet<>(good.keySet());
    earlier.retainAll(withErrors);
    Map<Address, String> unshown = new HashMap<>();
    checked.value().site().articles().stream()
        .filter(a -> a.isBroken() && !good.containsKey(a.file()))
        .forEach(a -> unshown.put(a.address(), a.file()));
    Checked<LazySite> site = layOut(shown).plus(checked.problems());
    return new PreviewState(Optional.of(site.value()), site.problems(), earlier, unshown, false);
  }

  /** Returns whether two files claim one page, so that the last good text is not known. */
  private static boolean pageIsAmbiguous(List<Problem> problems) {
    return problems.stream()
        .map(Problem::code)
        .anyMatch(c -> c == ProblemCode.DUPLICATE_ID || c == ProblemCode.SAME_ADDRESS);
  }

  /**
   * Lays out the site with the present theme, or with the last good one if a template has an error.
   * After a change of the theme, one page of each template is rendered to find errors.
   */
  private Checked<LazySite> layOut(CheckedSite shown) throws IOException {
    List<Problem> problems = new ArrayList<>();
    Theme current = pipeline.theme(shown.config().looks()).into(problems);
    LazySite site = new LazySite(pipeline, current, shown);
    if (!current.equals(goodTheme)) {
      List<Problem> errors = templateErrors(site.baker());
      problems.addAll(errors);
      if (!errors.isEmpty() && goodTheme != null) {
        return new Checked<>(new LazySite(pipeline, goodTheme, shown), problems);
      }
      goodTheme = errors.isEmpty() ? current : null;
    }
    return new Checked<>(site, problems);
  }

  private static List<Problem> templateErrors(Baker baker) {
    Map<String, Page> kinds = new HashMap<>();
    baker.pages().values().forEach(p -> kinds.putIfAbsent(p.template(), p));
    return kinds.values().stream().flatMap(p -> baker.bake(p).problems().stream()).toList();
  }

  /** Returns the files with errors, those of drafts too. */
  private static Set<String> filesWithErrors(List<Problem> problems) {
    return problems.stream()
        .filter(p -> p.code().severity() == Severity.ERROR)
        .map(p -> p.place().file())
        .collect(Collectors.toSet());
  }

  /**
   * Returns the site with the last good text of each article that has an error. An article that
   * never had a good text is shown as it is, if it can be read.
   */
  private Site shown(CheckedSite checked, Set<String> withErrors) {
    Site site = checked.site();
    remember(site, withErrors);
    if (withErrors.isEmpty()) {
      return site;
    }
    SiteConfig config = checked.config();
    List<Article> last =
        site.articles().stream()
            .map(a -> good.getOrDefault(a.file(), a))
            .filter(a -> good.containsKey(a.file()) || !a.isBroken())
            .toList();
    return new Site(
        last.stream()
            .filter(Guide.class::isInstance)
            .map(Guide.class::cast)
            .filter(g -> config.topic(g.meta().topic()).isPresent())
            .toList(),
        last.stream().filter(InfoPage.class::isInstance).map(InfoPage.class::cast).toList(),
        withErrors.contains(SourcePaths.CONTACTS) ? earlierContacts(checked) : site.contacts(),
        withErrors.contains(SourcePaths.GLOSSARY) ? earlierTerms(site) : site.terms(),
        site.snapshots(),
        site.synonyms(),
        site.images(),
        site.attachments(),
        site.shortTexts(),
        withErrors.contains(SourcePaths.QUESTIONS) ? earlierQuestions(site) : site.questions());
  }

  /** Keeps the articles without an error, and forgets deleted articles. */
  private void remember(Site site, Set<String> withErrors) {
    Set<String> files = new HashSet<>();
    for (Article article : site.articles()) {
      files.add(article.file());
      if (!withErrors.contains(article.file())) {
        good.put(article.file(), article);
      }
    }
    good.keySet().retainAll(files);
  }

  private Optional<Site> earlier() {
    return state.site().map(e -> e.checked().site());
  }

  /** Returns the contacts that were shown last, if the messages still name all their needs. */
  private List<Contact> earlierContacts(CheckedSite checked) {
    Set<String> keys = checked.messages().keys(checked.config().defaultLanguage());
    return earlier()
        .map(Site::contacts)
        .filter(
            contacts ->
                contacts.stream().allMatch(c -> keys.contains(SiteMessages.NEED + c.need())))
        .orElse(checked.site().contacts());
  }

  private List<Term> earlierTerms(Site site) {
    return earlier().map(Site::terms).orElse(site.terms());
  }

  private List<Question> earlierQuestions(Site site) {
    return earlier().map(Site::questions).orElse(site.questions());
  }
}
