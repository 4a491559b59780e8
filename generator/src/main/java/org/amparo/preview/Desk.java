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
import org.amparo.bake.Oven;
import org.amparo.bake.Page;
import org.amparo.check.CheckMemory;
import org.amparo.check.SiteCheck;
import org.amparo.config.PlainFile;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteConfigReader;
import org.amparo.config.SiteFolder;
import org.amparo.config.SiteTexts;
import org.amparo.model.Address;
import org.amparo.model.Article;
import org.amparo.model.Drift;
import org.amparo.model.Guide;
import org.amparo.model.InfoPage;
import org.amparo.model.Site;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.problem.Severity;
import org.amparo.read.ReadMemory;
import org.amparo.read.SiteReader;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was read, compared and laid out, so that a change costs only what it touches. Whoever
 * uses it says which files changed; it is used by one thread at a time.
 */
final class Desk {

  private static final String CONTACTS = "content/contacts.yml";
  private static final String GLOSSARY = "content/glossary.yml";

  private final SiteFolder folder;
  private final LocalDate today;
  private final ReadMemory readMemory = new ReadMemory();
  private final CheckMemory checkMemory = new CheckMemory();

  /** By file, each article as it last stood without an error. */
  private final Map<String, Article> good = new HashMap<>();

  private @Nullable SiteConfig config;
  private @Nullable Checked<SiteTexts> texts;
  private @Nullable Checked<Oven> oven;
  private @Nullable Oven goodOven;
  private View view = new View(Optional.empty(), List.of(), Set.of(), Map.of(), false);

  Desk(SiteFolder folder, LocalDate today) {
    this.folder = folder;
    this.today = today;
  }

  /**
   * Takes up what changed on disk.
   *
   * @param changed files and folders that are new, changed or gone
   * @throws IOException if a file that is there cannot be read
   */
  View update(Set<Path> changed) throws IOException {
    for (Path path : changed) {
      readMemory.forget(path);
      String name = folder.name(path);
      if (name.startsWith("templates") || name.startsWith("assets")) {
        texts = null;
        oven = null;
      }
    }
    view = look();
    return view;
  }

  /**
   * Looks at everything anew, as after a loss of track.
   *
   * @throws IOException if a file that is there cannot be read
   */
  View all() throws IOException {
    readMemory.forget();
    texts = null;
    oven = null;
    view = look();
    return view;
  }

  private View look() throws IOException {
    List<Problem> problems = new ArrayList<>(PlainFile.linkedResources(folder));
    Optional<SiteConfig> read = SiteConfigReader.read(folder, false).into(problems);
    if (read.isEmpty() || anyError(problems)) {
      return view.with(problems);
    }
    SiteConfig now = read.get();
    SiteTexts words = texts(now).into(problems);
    if (words.byLanguage().size() < now.languages().size() || anyError(problems)) {
      return view.with(problems);
    }
    Site site = SiteReader.read(folder, now, words, readMemory).into(problems);
    Checked<Drift> checked = SiteCheck.check(now, words, site, problems, today, false, checkMemory);
    Drift drift = checked.value();
    problems.clear();
    problems.addAll(checked.problems());
    if (twoForOnePage(problems) && view.edition().isPresent()) {
      return view.with(problems);
    }
    Set<String> wrong = filesWithErrors(problems);
    Site shown = shown(now, words, site, wrong);
    Edition edition = new Edition(folder, oven().into(problems), now, words, shown, drift, today);
    Set<String> earlier = new HashSet<>(good.keySet());
    earlier.retainAll(wrong);
    Map<Address, String> unshown = new HashMap<>();
    site.articles().stream()
        .filter(a -> a.isBroken() && !good.containsKey(a.file()))
        .forEach(a -> unshown.put(a.address(), a.file()));
    Optional<Edition> last = Optional.of(tried(edition, drift, problems));
    return new View(last, problems, earlier, unshown, false);
  }

  /** Whether two files claim one page: then nobody can tell which text is the last good one. */
  private static boolean twoForOnePage(List<Problem> problems) {
    return problems.stream()
        .map(Problem::code)
        .anyMatch(c -> c == ProblemCode.DUPLICATE_ID || c == ProblemCode.SAME_ADDRESS);
  }

  private static boolean anyError(List<Problem> problems) {
    return problems.stream().anyMatch(Problem::isError);
  }

  /** The pages' words, read again only after a change of their files or of the languages. */
  private Checked<SiteTexts> texts(SiteConfig now) throws IOException {
    boolean sameLanguages = config != null && config.languages().equals(now.languages());
    if (texts == null || !sameLanguages) {
      texts = SiteTexts.read(folder, now);
    }
    config = now;
    return texts;
  }

  private Checked<Oven> oven() throws IOException {
    if (oven == null) {
      oven = Oven.of(folder);
    }
    return oven;
  }

  /**
   * The edition, or the same from the templates of before where one of today's does not work: one
   * page of each template is tried after a change.
   */
  private Edition tried(Edition edition, Drift drift, List<Problem> problems) throws IOException {
    Oven now = oven().value();
    if (!now.equals(goodOven)) {
      Map<String, Page> kinds = new HashMap<>();
      edition.baker().pages().values().forEach(p -> kinds.putIfAbsent(p.template(), p));
      List<Problem> found = new ArrayList<>();
      kinds.values().forEach(p -> edition.baker().bake(p).into(found));
      problems.addAll(found);
      if (!found.isEmpty() && goodOven != null) {
        return new Edition(
            folder, goodOven, edition.config(), edition.texts(), edition.site(), drift, today);
      }
      goodOven = found.isEmpty() ? now : null;
    }
    return edition;
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
  private Site shown(SiteConfig now, SiteTexts words, Site site, Set<String> wrong) {
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
    Optional<Site> before = view.edition().map(Edition::site);
    Set<String> keys = words.keys(now.defaultLanguage());
    boolean sameContacts =
        wrong.contains(CONTACTS)
            && before.isPresent()
            && before.get().contacts().stream()
                .allMatch(c -> keys.contains(SiteTexts.NEED + c.need()));
    boolean sameTerms = before.isPresent() && wrong.contains(GLOSSARY);
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
