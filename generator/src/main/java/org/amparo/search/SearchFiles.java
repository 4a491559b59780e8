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
    int pages = entries.pages().size();
    boolean whole = pages <= ONE_FILE;
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("tags", config.languages().stream().map(Language::tag).toList());
    manifest.put("whole", whole);
    manifest.put("block", whole ? pages : Chunks.BLOCK);
    StringBuilder client = new StringBuilder();
    for (Path part : folder.resources("assets/js/search").values()) {
      client.append(script(part));
    }
    add("search", client.toString().replace("MANIFEST", Json.of(manifest)));
    Map<String, Path> stemmers = folder.resources("assets/js/stemmers");
    for (Language language : config.languages()) {
      index(language, stemmers, whole);
    }
    return files;
  }

  /** A script without comments and indentation. */
  private static String script(Path file) throws IOException {
    StringBuilder script = new StringBuilder();
    Files.readString(file).lines().map(String::strip).forEach(line -> append(script, line));
    return script.toString();
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

  private void index(Language language, Map<String, Path> stemmers, boolean whole)
      throws IOException {
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
    Chunks chunks = Chunks.of(language.tag(), index, own, entries.pages().size(), whole);
    String near = language + "-w";
    add(near, Chunks.call(near, Json.of(suggestions(language))));
    Path stemmer = stemmers.get("assets/js/stemmers/" + language + ".js");
    String begin = language + "-b";
    String first =
        (stemmer == null ? "" : script(stemmer))
            + Chunks.call(begin, Json.of(rules(analyzer, chunks.bounds())));
    if (whole) {
      add(language.tag(), first + String.join("", chunks.calls().values()));
    } else {
      add(begin, first);
      chunks.calls().forEach(this::add);
    }
  }

  /** What the script must know of a language before it can look for a word. */
  private static Map<String, Object> rules(LanguageAnalyzer analyzer, List<String> bounds) {
    Map<String, Object> rules = new LinkedHashMap<>();
    rules.put("stop", String.join(" ", analyzer.stopList()));
    rules.put("spell", analyzer.spelling().stream().map(Rewrite::toString).toList());
    rules.put("sound", analyzer.sounds().stream().map(Rewrite::toString).toList());
    rules.put("bounds", String.join(" ", bounds));
    return rules;
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
