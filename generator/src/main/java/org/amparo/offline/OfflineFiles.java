package org.amparo.offline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.config.FixedPage;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteMessages;
import org.amparo.html.ScriptMinifier;
import org.amparo.html.WebOnly;
import org.amparo.model.Address;
import org.amparo.model.Attachment;
import org.amparo.model.Language;
import org.amparo.output.OutputFile;
import org.amparo.output.SitePaths;
import org.amparo.parallel.Parallel;
import org.amparo.project.CheckedSite;
import org.amparo.project.Project;
import org.amparo.source.SiteFolder;

/** Makes the files with which a site works offline, from all its other files. */
public final class OfflineFiles {

  /** Files for hosts and search engines, which the ZIP does not contain. */
  private static final Set<Address> WEB_ONLY =
      Set.of(
          SitePaths.NOT_FOUND,
          SitePaths.script("save"),
          SitePaths.HEADERS,
          SitePaths.HTACCESS,
          SitePaths.ROBOTS,
          SitePaths.SITEMAP);

  private final CheckedSite checked;
  private final SiteConfig config;
  private final SiteMessages siteMessages;
  private final List<OutputFile> made = new ArrayList<>();

  private OfflineFiles(CheckedSite checked) {
    this.checked = checked;
    this.config = checked.config();
    this.siteMessages = checked.messages();
  }

  /**
   * Returns the scripts, web app manifests, service worker, ZIPs and save lists.
   *
   * @param files all other files of the site
   * @throws IOException if a script cannot be read
   */
  public static List<OutputFile> of(CheckedSite checked, List<OutputFile> files)
      throws IOException {
    return new OfflineFiles(checked).files(files);
  }

  /**
   * Returns the files that do not depend on the content: the scripts of pages and the web app
   * manifests.
   *
   * @throws IOException if a script cannot be read
   */
  public static List<OutputFile> shared(Project project) throws IOException {
    List<OutputFile> shared = new ArrayList<>();
    shared.add(script(project.folder(), SitePaths.script("page"), List.of("base"), "page"));
    shared.add(
        script(project.folder(), SitePaths.script("save"), List.of("base", "store"), "save"));
    project.config().languages().forEach(l -> shared.add(manifest(project, l)));
    return shared;
  }

  private List<OutputFile> files(List<OutputFile> files) throws IOException {
    List<OutputFile> shared = shared(checked.project());
    List<OutputFile> all =
        Parallel.map(
                Stream.concat(files.stream(), shared.stream()).toList(),
                OutputFile::packed) // once for the archives of all languages
            .stream()
            .sorted(Comparator.comparing(OutputFile::path))
            .toList();
    made.addAll(shared);
    made.add(script(checked.folder(), SitePaths.WORKER, List.of("scope", "store"), "worker"));
    List<OutputFile> zipped = zipped(all);
    Parallel.map(config.languages(), language -> zipAndList(language, all, zipped))
        .forEach(made::addAll);
    return distinct(made);
  }

  /**
   * A script that is joined of several files of {@code assets/js}.
   *
   * @param path of the script in the site
   * @param before the files that it begins with, without their ending
   * @param name of the folder of its other files, which follow in the order of their names
   */
  private static OutputFile script(
      SiteFolder folder, Address path, List<String> before, String name) throws IOException {
    List<Path> parts = new ArrayList<>();
    before.forEach(b -> parts.add(folder.resource("assets/js/" + b + ".js").orElseThrow()));
    parts.addAll(folder.resources("assets/js/" + name).values());
    StringBuilder script = new StringBuilder();
    for (Path part : parts) {
      script.append(Files.readString(part)).append('\n');
    }
    return OutputFile.of(path, ScriptMinifier.minifyInFunction(script.toString()).markup());
  }

  private static OutputFile manifest(Project project, Language language) {
    Address home = project.messages().address(language, FixedPage.HOME);
    return WebAppManifest.of(project.config(), language, home);
  }

  /** Returns the ZIP of a language, and the files that its save list consists of. */
  private List<OutputFile> zipAndList(
      Language language, List<OutputFile> all, List<OutputFile> zipped) {
    OutputFile zip =
        SiteZip.of(SitePaths.zip(language), siteMessages.in(language).get("file.folder"), zipped);
    List<OutputFile> files = new ArrayList<>(List.of(zip));
    Map<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("zip", zip.size());
    all.stream()
        .filter(f -> f.address().equals(SitePaths.standaloneSite(language)))
        .forEach(f -> sizes.put("one", f.size()));
    SavedPages pages = SavedPages.of(checked, language);
    Set<Address> attachments =
        checked.site().attachments().stream().map(Attachment::address).collect(Collectors.toSet());
    SaveList list = new SaveList(icons(), pages, all, attachments);
    files.addAll(list.files(sizes, siteMessages.in(language)));
    return files;
  }

  private Set<String> icons() {
    Set<String> icons = new HashSet<>(config.looks().fonts());
    icons.add(config.icon());
    icons.add(config.looks().logo());
    icons.remove("");
    return icons;
  }

  /** Returns the files of the ZIP; its pages for saving have no parts that need a server. */
  private List<OutputFile> zipped(List<OutputFile> all) {
    Set<Address> savePages =
        config.languages().stream()
            .map(l -> siteMessages.address(l, FixedPage.SAVE))
            .collect(Collectors.toSet());
    return all.stream()
        .filter(f -> !WEB_ONLY.contains(f.address()) && !f.path().endsWith(SitePaths.MANIFEST))
        .filter(f -> !f.path().startsWith(SitePaths.UNSAVED))
        .map(
            f ->
                savePages.contains(f.address())
                    ? OutputFile.of(f.address(), WebOnly.remove(f.text())).packed()
                    : f)
        .toList();
  }

  /** Returns files, each address once: languages share parts. */
  private static List<OutputFile> distinct(List<OutputFile> files) {
    Set<Address> seen = new HashSet<>();
    return files.stream().filter(f -> seen.add(f.address())).toList();
  }
}
