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
import org.amparo.config.FixedPage;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteMessages;
import org.amparo.html.ScriptMinifier;
import org.amparo.html.WebOnly;
import org.amparo.model.Address;
import org.amparo.model.Language;
import org.amparo.output.OutputFile;
import org.amparo.project.CheckedSite;
import org.amparo.project.Project;
import org.amparo.source.SiteFolder;

/** Makes what a site needs to be read without a network, from all its other files. */
public final class OfflineFiles {

  private static final String DOWNLOADS = "downloads/";

  /** What hosts and other programs read; a folder on a stick does without it. */
  private static final Set<String> FOR_THE_WEB =
      Set.of("404.html", "js/save.js", "_headers", ".htaccess", "robots.txt", "sitemap.xml");

  private final CheckedSite checked;
  private final SiteConfig config;
  private final SiteMessages texts;
  private final List<OutputFile> made = new ArrayList<>();

  private OfflineFiles(CheckedSite checked) {
    this.checked = checked;
    this.config = checked.config();
    this.texts = checked.messages();
  }

  /**
   * Makes the files.
   *
   * @param files all other files of the site
   * @throws IOException if a script of ours cannot be read
   */
  public static List<OutputFile> of(CheckedSite checked, List<OutputFile> files)
      throws IOException {
    return new OfflineFiles(checked).files(files);
  }

  /**
   * The files that pages load whatever else the site holds: their scripts, and what a phone is told
   * of the site.
   *
   * @throws IOException if a script of ours cannot be read
   */
  public static List<OutputFile> shared(Project project) throws IOException {
    List<OutputFile> shared = new ArrayList<>();
    shared.add(script(project.folder(), "js/page.js", List.of("base"), "page"));
    shared.add(script(project.folder(), "js/save.js", List.of("base", "store"), "save"));
    project.config().languages().forEach(l -> shared.add(manifest(project, l)));
    return shared;
  }

  private List<OutputFile> files(List<OutputFile> files) throws IOException {
    List<OutputFile> shared = shared(checked.project());
    List<OutputFile> all = new ArrayList<>(files);
    all.addAll(shared);
    all.sort(Comparator.comparing(OutputFile::path));
    made.addAll(shared);
    made.add(script(checked.folder(), "sw.js", List.of("scope", "store"), "worker"));
    List<OutputFile> carried = carried(all);
    for (Language language : config.languages()) {
      zipAndList(language, all, carried);
    }
    return distinct(made);
  }

  /**
   * A script that is joined of several files of {@code assets/js}.
   *
   * @param path of the script in the site
   * @param before the files that it begins with, without their ending
   * @param name of the folder of its other files, which follow in the order of their names
   */
  private static OutputFile script(SiteFolder folder, String path, List<String> before, String name)
      throws IOException {
    List<Path> parts = new ArrayList<>();
    before.forEach(b -> parts.add(folder.resource("assets/js/" + b + ".js").orElseThrow()));
    parts.addAll(folder.resources("assets/js/" + name).values());
    StringBuilder script = new StringBuilder();
    for (Path part : parts) {
      script.append(Files.readString(part)).append('\n');
    }
    return OutputFile.of(new Address(path), ScriptMinifier.scoped(script.toString()).markup());
  }

  private static OutputFile manifest(Project project, Language language) {
    Address home = project.messages().address(language, FixedPage.HOME);
    return Manifest.of(project.config(), language, home);
  }

  private void zipAndList(Language language, List<OutputFile> all, List<OutputFile> carried) {
    Address address = new Address(DOWNLOADS + "site-" + language + ".zip");
    OutputFile zip = SiteZip.of(address, texts.in(language).get("file.folder"), carried);
    made.add(zip);
    Map<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("zip", zip.size());
    all.stream()
        .filter(f -> f.path().equals(DOWNLOADS + "site-" + language + ".html"))
        .forEach(f -> sizes.put("one", f.size()));
    SavedPages pages = SavedPages.of(checked, language);
    made.addAll(new SaveList(config.icon(), pages, all).files(sizes, texts.in(language)));
  }

  /** What a folder on a stick holds; its pages for saving do without what only the web can do. */
  private List<OutputFile> carried(List<OutputFile> all) {
    Set<Address> saves =
        config.languages().stream()
            .map(l -> texts.address(l, FixedPage.SAVE))
            .collect(Collectors.toSet());
    return all.stream()
        .filter(f -> !FOR_THE_WEB.contains(f.path()) && !f.path().endsWith(".webmanifest"))
        .filter(f -> !f.path().startsWith(SavedPages.UNSAVED))
        .map(
            f ->
                saves.contains(f.address())
                    ? OutputFile.of(f.address(), WebOnly.without(f.text()))
                    : f)
        .toList();
  }

  /** Languages share parts of files. */
  private static List<OutputFile> distinct(List<OutputFile> files) {
    Set<Address> seen = new HashSet<>();
    return files.stream().filter(f -> seen.add(f.address())).toList();
  }
}
