package org.amparo.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.amparo.model.Language;
import org.amparo.search.BrowserScript.Result;
import org.amparo.search.BrowserScript.Weighted;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The script's scores are those of Lucene's BM25 over an index that {@link IndexWriter} made, the
 * rarity of a word counted over whole pages, within what is lost by rounding: a level is a quarter
 * below the next, a top score 15 % above the one before and at least {@link Encoding#LOWEST}, so
 * that a share may be off by a factor of 1.24; pages whose share is below 20 % of the top are left
 * out of a list. Two pages whose scores are further apart than that are in Lucene's order.
 */
class SameRankingTest {

  private static final double ROUNDING =
      Math.sqrt(Encoding.TOP_STEP) / Math.sqrt(Encoding.STEP) * 1.001;

  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void everyPageHasLucenesScore(String tag) throws IOException {
    Language language = new Language(tag);
    RealSite site = RealSite.read().withoutSynonyms();
    Map<Integer, SearchDocument> entries = site.entries(language);
    LanguageAnalyzer analyzer = LanguageAnalyzer.of(language);
    try (ByteBuffersDirectory directory = index(analyzer, entries);
        DirectoryReader reader = DirectoryReader.open(directory);
        BrowserScript script = new BrowserScript(site.files())) {
      Oracle oracle = new Oracle(new WholePages(reader), entries);
      int compared = 0;
      for (String query : queries(tag)) {
        List<List<Weighted>> words = words(analyzer, script, query, tag);
        if (!words.isEmpty()) {
          compare(query, oracle.bounds(words), script.search(query, tag, 100), entries);
          compared++;
        }
      }
      assertTrue(compared >= 20, "only " + compared);
    }
  }

  private static void compare(
      String query,
      Map<Integer, Bounds> expected,
      List<Result> results,
      Map<Integer, SearchDocument> entries) {
    Map<String, Integer> pages = new TreeMap<>();
    entries.forEach((number, entry) -> pages.put(entry.address().encoded(), number));
    long sure = expected.values().stream().filter(b -> b.low() > 0).count();
    assertTrue(results.size() >= sure, query);
    for (Result result : results) {
      Bounds bounds = expected.get(pages.get(result.page()));
      assertTrue(
          bounds != null && bounds.low() <= result.score() && result.score() <= bounds.high(),
          query + ": " + result + " not in " + bounds);
    }
  }

  /** What each word of a query stands for; nothing if one of them is not in the index. */
  private static List<List<Weighted>> words(
      LanguageAnalyzer analyzer, BrowserScript script, String query, String tag) {
    List<List<Weighted>> words = new ArrayList<>();
    script.search(query, tag, 1);
    for (String word : Set.copyOf(analyzer.words(query))) {
      String key = analyzer.key(word);
      if (!key.isEmpty()) {
        words.add(script.exact(key, tag));
      }
    }
    return words.stream().anyMatch(List::isEmpty) ? List.of() : words;
  }

  /** Returns every fourth one of the judged queries. */
  private static List<String> queries(String tag) throws IOException {
    Path file =
        Path.of(System.getProperty("amparo.basedir", ""))
            .resolve("generator/src/test/resources/search/judged_" + tag + ".txt");
    List<String> all =
        Files.readAllLines(file).stream()
            .filter(l -> l.contains(" | "))
            .map(l -> l.substring(0, l.indexOf(" | ")))
            .toList();
    return IntStream.range(0, all.size() / 4).mapToObj(i -> all.get(4 * i)).toList();
  }

  private static ByteBuffersDirectory index(
      LanguageAnalyzer analyzer, Map<Integer, SearchDocument> entries) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    ListLengths lengths = new ListLengths();
    IndexWriterConfig config =
        new IndexWriterConfig(new WhitespaceAnalyzer()).setSimilarity(lengths);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Map.Entry<Integer, SearchDocument> entry : entries.entrySet()) {
        lengths.begin(entry.getValue());
        Document document = new Document();
        document.add(new StringField("page", entry.getKey().toString(), Store.YES));
        BiConsumer<Field, String> add =
            (field, text) -> {
              String keys = String.join(" ", analyzer.keys(text));
              document.add(new TextField(field.name(), keys, Store.NO));
              document.add(new TextField(WholePages.FIELD, keys, Store.NO));
            };
        add.accept(Field.TITLE, entry.getValue().title());
        for (SearchDocument.Passage passage : entry.getValue().passages()) {
          add.accept(Field.HEADING, passage.heading());
          add.accept(Field.BODY, passage.text());
          add.accept(Field.BODY, passage.anchorText());
        }
        writer.addDocument(document);
      }
    }
    return directory;
  }

  /** Takes a list for as long as one of its passages. */
  private static final class ListLengths extends Similarity {

    private final Similarity bm25 = new BM25Similarity();
    private int parts = 1;

    void begin(SearchDocument entry) {
      parts = entry.isList() ? entry.passages().size() : 1;
    }

    @Override
    public long computeNorm(FieldInvertState state) {
      state.setLength(Math.max(1, state.getLength() / parts));
      return bm25.computeNorm(state);
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics all, TermStatistics... terms) {
      return bm25.scorer(boost, all, terms);
    }
  }

  /** Counts for the rarity of a word the pages that have it in any field, of all pages. */
  private static final class WholePages extends IndexSearcher {

    static final String FIELD = "whole";

    WholePages(DirectoryReader reader) {
      super(reader);
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq)
        throws IOException {
      int pages = getIndexReader().docFreq(new Term(FIELD, term.bytes()));
      return new TermStatistics(term.bytes(), pages, Math.max(pages, totalTermFreq));
    }

    @Override
    public CollectionStatistics collectionStatistics(String field) throws IOException {
      int pages = getIndexReader().maxDoc();
      CollectionStatistics own = super.collectionStatistics(field);
      long words = Math.max(pages, own.sumTotalTermFreq());
      return new CollectionStatistics(field, pages, pages, words, words);
    }
  }

  /** Lucene's own scores. */
  private record Oracle(IndexSearcher searcher, Map<Integer, SearchDocument> entries) {

    /** For each page the scores between which the script's is to be. */
    Map<Integer, Bounds> bounds(List<List<Weighted>> words) throws IOException {
      Map<Integer, Bounds> all = new LinkedHashMap<>();
      for (List<Weighted> keys : words) {
        Map<Integer, Bounds> word = new LinkedHashMap<>();
        for (Weighted key : keys) {
          bounds(key).forEach((page, b) -> word.merge(page, b, Bounds::max));
        }
        word.forEach((page, b) -> all.merge(page, b, Bounds::plus));
      }
      return all;
    }

    private Map<Integer, Bounds> bounds(Weighted key) throws IOException {
      Map<Integer, Double> scores = scores(key.key());
      double top = scores.values().stream().mapToDouble(s -> s).max().orElse(0);
      Map<Integer, Bounds> bounds = new LinkedHashMap<>();
      scores.forEach(
          (page, score) -> {
            double low = score < top * Encoding.MIN_SHARE * 1.001 ? 0 : score / ROUNDING;
            double high = score * ROUNDING * Math.max(1, Encoding.LOWEST / top);
            bounds.put(page, new Bounds(low * key.weight(), high * key.weight()));
          });
      return bounds;
    }

    private Map<Integer, Double> scores(String key) throws IOException {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      for (Field field : Field.values()) {
        TermQuery term = new TermQuery(new Term(field.name(), key));
        query.add(new BoostQuery(term, field.boost()), Occur.SHOULD);
      }
      Map<Integer, Double> scores = new LinkedHashMap<>();
      for (ScoreDoc hit : searcher.search(query.build(), 1000).scoreDocs) {
        int page = Integer.parseInt(searcher.storedFields().document(hit.doc).get("page"));
        scores.put(page, (double) hit.score * entries.get(page).weight());
      }
      return scores;
    }
  }

  /** Between which scores a score is. */
  private record Bounds(double low, double high) {

    Bounds plus(Bounds other) {
      return new Bounds(low + other.low, high + other.high);
    }

    Bounds max(Bounds other) {
      return new Bounds(Math.max(low, other.low), Math.max(high, other.high));
    }
  }
}
