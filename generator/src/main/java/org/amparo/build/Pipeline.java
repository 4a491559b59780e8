package org.amparo.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.bake.Baker;
import org.amparo.bake.Theme;
import org.amparo.check.Purpose;
import org.amparo.check.SiteCheck;
import org.amparo.config.DiscreetWords;
import org.amparo.config.Looks;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteConfigReader;
import org.amparo.config.SiteMessages;
import org.amparo.correct.Corrections;
import org.amparo.model.Address;
import org.amparo.model.Pamphlet;
import org.amparo.offline.OfflineFiles;
import org.amparo.output.OutputFile;
import org.amparo.output.SourcePaths;
import org.amparo.pamphlet.CachePolicy;
import org.amparo.pamphlet.Pamphlets;
import org.amparo.pamphlet.PrintedPamphlet;
import org.amparo.pamphlet.Progress;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.project.CheckedSite;
import org.amparo.project.Outline;
import org.amparo.project.Project;
import org.amparo.project.ReadSite;
import org.amparo.read.SiteReader;
import org.amparo.search.SearchFiles;
import org.amparo.source.PlainFile;
import org.amparo.source.SiteFolder;

/**
 * The stages from a site's folder to its files: configure, open, read, check, correct, print,
 * index, bake, pack. Each stage takes the value of the stage before. A build runs them one after
 * the other. A preview runs the later stages when a page is requested. The messages, the theme, and
 * the results of read and check are cached until {@code forget} is called.
 */
public final class Pipeline {

  private final SiteFolder folder;
  private final LocalDate today;
  private final Caches caches = new Caches();

  /**
   * @param folder of the site
   * @param today the day of the build
   */
  public Pipeline(SiteFolder folder, LocalDate today) {
    this.folder = folder;
    this.today = today;
  }

  /** Returns the site's folder. */
  public SiteFolder folder() {
    return folder;
  }

  /**
   * Forgets the results of files that changed.
   *
   * @param changed the new, changed and deleted files and folders
   */
  public void forget(Set<Path> changed) {
    for (Path path : changed) {
      caches.forgetContent(path);
      String name = folder.name(path);
      boolean resource = name.startsWith("templates") || name.startsWith("assets");
      if (resource || isLooks(name) || SiteMessages.isOwnFile(name)) {
        caches.forgetResources();
      }
    }
  }

  private static boolean isLooks(String name) {
    return (name + "/").startsWith(SourcePaths.LOOKS);
  }

  /** Forgets every result, if it is not known which files changed. */
  public void forget() {
    caches.forget();
  }

  /**
   * Reads {@code site.yml}.
   *
   * @return empty if it has an error
   */
  public Checked<Optional<SiteConfig>> configure(DiscreetWords words) {
    List<Problem> problems =
        new ArrayList<>(caches.resources(() -> PlainFile.unusableResources(folder)));
    Optional<SiteConfig> config = SiteConfigReader.read(folder, words).into(problems);
    return new Checked<>(config, problems);
  }

  /**
   * Reads the messages of the pages.
   *
   * @param configured the configuration, with its problems
   * @return empty if any problem is an error
   * @throws IOException if the program's own files cannot be read
   */
  public Checked<Optional<Project>> open(Checked<Optional<SiteConfig>> configured)
      throws IOException {
    if (configured.value().isEmpty()) {
      return configured.map(none -> Optional.empty());
    }
    SiteConfig config = configured.value().get();
    List<Problem> problems = new ArrayList<>(configured.problems());
    SiteMessages messages =
        caches.messages(config.languages(), () -> SiteMessages.read(folder, config)).into(problems);
    Checked<Project> opened = new Checked<>(new Project(folder, config, messages, today), problems);
    boolean complete = messages.byLanguage().size() == config.languages().size();
    return complete && !opened.hasError()
        ? opened.map(Optional::of)
        : new Checked<>(Optional.empty(), problems);
  }

  /** Reads what lists of articles show; empty if {@code site.yml} has an error. */
  public Optional<Outline> outline() {
    return SiteConfigReader.read(folder, DiscreetWords.AS_CONFIGURED)
        .value()
        .map(config -> SiteReader.outline(folder, config));
  }

  /** Reads the content of the site. */
  public Checked<ReadSite> read(Checked<Project> opened) {
    return opened.then(project -> SiteReader.read(project, caches.read()));
  }

  /** Runs the checks that need more than one file. */
  public Checked<CheckedSite> check(Checked<ReadSite> read, Purpose purpose) {
    return SiteCheck.check(read, purpose, caches.check());
  }

  /** Puts parts of originals in the place of translated parts whose facts differ. */
  public CheckedSite correct(CheckedSite checked) {
    return Corrections.apply(checked);
  }

  /**
   * Renders the pamphlets.
   *
   * @throws IOException if a font or a style cannot be read, or the cache cannot be written
   */
  public Checked<List<PrintedPamphlet>> print(
      CheckedSite site, Progress progress, CachePolicy policy) throws IOException {
    return Pamphlets.make(site, progress, policy);
  }

  /**
   * Returns the pamphlets of a site, each of which is rendered when it is requested.
   *
   * @throws IOException if a font or a style cannot be read
   */
  public Pamphlets pamphlets(CheckedSite site) throws IOException {
    return Pamphlets.of(site);
  }

  /**
   * Indexes the site for the search.
   *
   * @throws IOException if the search's script cannot be read
   */
  public List<OutputFile> index(CheckedSite site) throws IOException {
    return SearchFiles.of(site);
  }

  /**
   * Reads the templates, the style, the scripts and the icons of pages.
   *
   * @throws IOException if a file cannot be read
   */
  public Checked<Theme> theme(Looks looks) throws IOException {
    return caches.theme(looks, () -> Theme.of(folder, looks));
  }

  /**
   * Returns the problems of the organisation's icons and typeface, without a theme.
   *
   * @throws IOException if a file cannot be read
   */
  public List<Problem> themeProblems(Looks looks) throws IOException {
    return Theme.problems(folder, looks);
  }

  /** Returns the addresses of the pages, which are not laid out. */
  public Set<Address> addresses(CheckedSite site, List<PrintedPamphlet> printed) {
    return Baker.addresses(site, pamphlets(printed));
  }

  /** Lays out the pages. Each page is rendered when it is requested. */
  public Baker layOut(
      Theme theme,
      CheckedSite site,
      List<PrintedPamphlet> printed,
      Optional<List<OutputFile>> index) {
    return new Baker(theme, site, pamphlets(printed), index);
  }

  private static List<Pamphlet> pamphlets(List<PrintedPamphlet> printed) {
    return printed.stream().map(PrintedPamphlet::pamphlet).toList();
  }

  /**
   * Makes the files that pages of every site load.
   *
   * @throws IOException if a script cannot be read
   */
  public List<OutputFile> shared(Project project) throws IOException {
    return OfflineFiles.shared(project);
  }
}
