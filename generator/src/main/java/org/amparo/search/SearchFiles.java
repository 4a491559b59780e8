package org.amparo.search;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amparo.config.SiteConfig;
import org.amparo.html.ScriptMinifier;
import org.amparo.model.Language;
import org.amparo.model.Site;
import org.amparo.model.SynonymGroup;
import org.amparo.output.OutputFile;
import org.amparo.output.SitePaths;
import org.amparo.parallel.Parallel;
import org.amparo.project.CheckedSite;
import org.amparo.source.SiteFolder;
import org.amparo.text.Json;

/** Makes the files of the search: a script for the pages, and the index that it loads. */
public final class SearchFiles {

  /** The maximum number of pages whose index is one file. */
  private static final int ONE_FILE = 100;

  private static final String STEMMERS = "assets/js/stemmers";

  /** What a page loads where one of its own words is not found. */
  private static final String RARE = "assets/js/rare";

  /** The piece and, above {@link #ONE_FILE} pages, the file of {@link #RARE}. */
  private static final String RARE_NAME = "_rare";

  /** The maximum number of suggested words. */
  private static final int MAX_SUGGESTIONS = 200;

  /** The greatest length of a suggested word. */
  private static final int MAX_WORD_LENGTH = 24;

  private final SiteConfig config;
  private final Site site;
  private final SearchDocuments documents;
  private final Map<String, String> stemmers = new LinkedHashMap<>();
  private final StringBuilder rare = new StringBuilder();

  private SearchFiles(CheckedSite checked) {
    this.config = checked.config();
    this.site = checked.site();
    this.documents = SearchDocuments.of(checked);
  }

  /**
   * Indexes a site in all its languages.
   *
   * @return files below {@code search/}
   * @throws IOException if the browser's script cannot be read
   */
  public static List<OutputFile> of(CheckedSite checked) throws IOException {
    return new SearchFiles(checked).files(checked.folder());
  }

  private List<OutputFile> files(SiteFolder folder) throws IOException {
    boolean whole = pages() <= ONE_FILE;
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("tags", config.languages().stream().map(Language::tag).toList());
    manifest.put("whole", whole);
    manifest.put("block", whole ? pages() : IndexShards.BLOCK);
    StringBuilder client = new StringBuilder();
    for (Path part : folder.resources("assets/js/search").values()) {
      client.append(script(part));
    }
    for (Map.Entry<String, Path> stemmer : folder.resources(STEMMERS).entrySet()) {
      stemmers.put(stemmer.getKey(), script(stemmer.getValue()));
    }
    for (Path part : folder.resources(RARE).values()) {
      rare.append(script(part));
    }
    List<OutputFile> files = new ArrayList<>();
    files.add(file("search", client.toString().replace("MANIFEST", Json.of(manifest))));
    if (whole) {
      files.addAll(whole());
    } else {
      files.add(file(RARE_NAME, rare.toString()));
      Parallel.map(config.languages(), this::parts).forEach(files::addAll);
    }
    return files;
  }

  private static String script(Path file) throws IOException {
    return ScriptMinifier.minify(Files.readString(file)).markup() + "\n";
  }

  private int pages() {
    return documents.pages().size();
  }

  /** Returns a language in shards, with synonyms in all languages. */
  private List<OutputFile> parts(Language language) {
    InvertedIndex index = synonyms(language).expanded(site.synonyms(), true);
    IndexShards shards = IndexShards.of(language.tag(), index, documents.in(language), pages());
    List<OutputFile> files = new ArrayList<>();
    files.add(file(language + "-b", begin(language, false, shards.bounds())));
    shards.calls().forEach((name, call) -> files.add(file(name, call)));
    files.add(file(language + "-w", suggestions(language)));
    return files;
  }

  /** Returns a file for each language, and one with what is rarely needed. */
  private List<OutputFile> whole() {
    Map<Language, InvertedIndex> own = new LinkedHashMap<>();
    Map<Language, InvertedIndex> all = new LinkedHashMap<>();
    List<SynonymExpansion> expansions = Parallel.map(config.languages(), this::synonyms);
    for (int i = 0; i < expansions.size(); i++) {
      Language language = config.languages().get(i);
      own.put(language, expansions.get(i).expanded(site.synonyms(), false));
      all.put(language, expansions.get(i).expanded(site.synonyms(), true));
    }
    List<OutputFile> files = new ArrayList<>();
    own.forEach(
        (language, index) -> {
          Map<Integer, SearchDocument> pages = documents.in(language);
          String keys = IndexShards.whole(language.tag(), index, pages, pages());
          files.add(file(language.tag(), begin(language, false, List.of()) + keys));
          String others =
              config.languages().stream()
                  .filter(other -> !other.equals(language))
                  .map(other -> compact(other, all, index, pages.keySet()))
                  .collect(Collectors.joining());
          files.add(file(language + "-w", rare + others + suggestions(language)));
        });
    return files;
  }

  /** Returns the compact index of another language, with its untranslated pages. */
  private String compact(
      Language other,
      Map<Language, InvertedIndex> all,
      InvertedIndex own,
      Set<Integer> translated) {
    Map<Integer, SearchDocument> pages = documents.in(other);
    String keys = new CompactIndex(pages, pages()).encode(requireNonNull(all.get(other)), own);
    Map<Integer, SearchDocument> untranslated = new TreeMap<>(pages);
    untranslated.keySet().removeAll(translated);
    return begin(other, true, List.of())
        + IndexShards.call(other + "-k0", keys)
        + IndexShards.call(other + "-p0", IndexShards.block(untranslated, 0, pages()));
  }

  private SynonymExpansion synonyms(Language language) {
    LanguageAnalyzer analyzer = LanguageAnalyzer.of(language);
    InvertedIndex index = InvertedIndex.of(analyzer, documents.in(language));
    return new SynonymExpansion(analyzer, index, language, config.languages());
  }

  /**
   * The data of a language that the script needs before it can look for a word.
   *
   * @param compact whether what follows is the language in brief
   * @param bounds where each list of keys begins
   */
  private String begin(Language language, boolean compact, List<String> bounds) {
    String primary = language.primary().tag();
    return stemmers
            .getOrDefault(STEMMERS + "/" + primary + ".js", "")
            .replaceFirst("\"" + primary + "-s\"", "\"" + language + "-s\"")
        + rules(language, compact, bounds);
  }

  /** Returns the piece with the rules of a language. */
  static String rules(Language language, boolean compact, List<String> bounds) {
    LanguageAnalyzer analyzer = LanguageAnalyzer.of(language);
    Map<String, Object> rules = new LinkedHashMap<>();
    rules.put("stop", String.join(" ", analyzer.stopList()));
    rules.put("cut", analyzer.cut().stream().map(RewriteRule::toString).toList());
    rules.put("spell", analyzer.spelling().stream().map(RewriteRule::toString).toList());
    rules.put("sound", analyzer.sounds().stream().map(RewriteRule::toString).toList());
    if (compact) {
      rules.put("brief", true);
    }
    rules.put("bounds", String.join(" ", bounds));
    return IndexShards.call(language + "-b", Json.of(rules));
  }

  /** Returns the words that are suggested for a search without results. */
  private String suggestions(Language language) {
    Set<String> words = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (SynonymGroup group : site.synonyms()) {
      words.addAll(group.shown(language));
    }
    site.terms().forEach(t -> words.add(t.term().in(language)));
    words.removeIf(word -> word.length() > MAX_WORD_LENGTH);
    String all = String.join("|", words.stream().limit(MAX_SUGGESTIONS).toList());
    return IndexShards.call(language + "-w", Json.of(all));
  }

  private static OutputFile file(String name, String script) {
    return OutputFile.of(SitePaths.search(name), script);
  }
}
