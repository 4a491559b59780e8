package org.amparo.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteFolder;
import org.amparo.config.SiteTexts;
import org.amparo.model.Address;
import org.amparo.model.Language;
import org.amparo.model.OutputFile;
import org.amparo.model.Site;
import org.amparo.model.SynonymGroup;
import org.amparo.text.Json;

/** Makes what the search needs: one script for the pages, and the index that it loads. */
public final class SearchFiles {

  /** Up to so many pages in a language, its index is one file. */
  private static final int ONE_FILE = 100;

  /** So many words at most are there to be suggested. */
  private static final int SUGGESTIONS = 200;

  private final SiteConfig config;
  private final Site site;
  private final Entries entries;
  private final List<OutputFile> files = new ArrayList<>();

  private SearchFiles(SiteConfig config, SiteTexts texts, Site site) {
    this.config = config;
    this.site = site;
    this.entries = Entries.of(config, texts, site);
  }

  /**
   * Indexes a site in all its languages.
   *
   * @return files below {@code search/}
   * @throws IOException if the browser's script cannot be read
   */
  public static List<OutputFile> of(
      SiteFolder folder, SiteConfig config, SiteTexts texts, Site site) throws IOException {
    return new SearchFiles(config, texts, site).files(folder);
  }

  private List<OutputFile> files(SiteFolder folder) throws IOException {
    Map<String, Object> manifest = new LinkedHashMap<>();
    for (Language language : config.languages()) {
      manifest.put(language.tag(), index(language));
    }
    StringBuilder script = new StringBuilder();
    for (Path part : folder.resources("assets/js/search").values()) {
      Files.readString(part).lines().map(String::strip).forEach(l -> append(script, l));
    }
    String client = script.toString().replace("MANIFEST", Json.of(manifest));
    files.add(OutputFile.of(new Address("search/search.js"), client));
    return files;
  }

  /** A line of script, unless it is empty or a comment. */
  private static void append(StringBuilder script, String line) {
    if (!line.isEmpty()
        && !line.startsWith("//")
        && !line.startsWith("*")
        && !line.startsWith("/*")) {
      script.append(line).append('\n');
    }
  }

  /** Makes the files of a language, and what the script must know of them. */
  private Map<String, Object> index(Language language) {
    LanguageAnalyzer analyzer = LanguageAnalyzer.of(language);
    Map<Integer, Entry> own = new TreeMap<>();
    for (int page = 0; page < entries.pages().size(); page++) {
      Entry entry = entries.pages().get(page).get(language);
      if (entry != null) {
        own.put(page, entry);
      }
    }
    LanguageIndex index =
        new SynonymExpansion(analyzer, LanguageIndex.of(analyzer, own), own.size())
            .expanded(site.synonyms(), language, config.languages());
    boolean whole = entries.pages().size() <= ONE_FILE;
    Chunks chunks = Chunks.of(language.tag(), index, own, entries.pages().size(), whole);
    String near = language + "-w";
    chunks.calls().put(near, Chunks.call(near, Json.of(suggestions(language))));
    if (whole) {
      add(language.tag(), String.join("", chunks.calls().values()));
    } else {
      chunks.calls().forEach(this::add);
    }
    return manifest(analyzer, chunks, whole);
  }

  private Map<String, Object> manifest(LanguageAnalyzer analyzer, Chunks chunks, boolean whole) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("stem", analyzer.stemmer());
    manifest.put("stop", String.join(" ", analyzer.stopList()));
    manifest.put("spell", analyzer.spelling().stream().map(Rewrite::toString).toList());
    manifest.put("sound", analyzer.sounds().stream().map(Rewrite::toString).toList());
    manifest.put("whole", whole);
    manifest.put("bounds", String.join(" ", chunks.bounds()));
    manifest.put("block", chunks.block());
    return manifest;
  }

  /** Words to suggest where nothing was found: only such as may be shown. */
  private String suggestions(Language language) {
    Set<String> words = new LinkedHashSet<>();
    for (SynonymGroup group : site.synonyms()) {
      words.addAll(group.shown(language));
    }
    site.terms().forEach(t -> words.add(t.term().in(language)));
    return String.join("|", words.stream().limit(SUGGESTIONS).toList());
  }

  private void add(String name, String script) {
    files.add(OutputFile.of(new Address("search/" + name + ".js"), script));
  }
}
