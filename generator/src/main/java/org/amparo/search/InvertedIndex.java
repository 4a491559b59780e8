package org.amparo.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.search.SearchDocument.Passage;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Which pages each key of a language leads to, and how strongly.
 *
 * @param pages how many there are
 * @param postings by key; those of a key sorted by page, the {@link TopScores} of them
 * @param frequencies by key, how many pages it leads to, the best or not
 */
record InvertedIndex(
    int pages, TreeMap<String, List<Posting>> postings, Map<String, Integer> frequencies) {

  /** The pages that a key leads to; none if it is unknown. */
  List<Posting> of(String key) {
    return postings.getOrDefault(key, List.of());
  }

  /** How many pages a key leads to. */
  int frequency(String key) {
    return frequencies.getOrDefault(key, 0);
  }

  /** What a key of so many pages is worth: BM25's inverse document frequency. */
  double rarity(int frequency) {
    return Math.log(1 + (pages - frequency + 0.5) / (frequency + 0.5));
  }

  /**
   * Indexes the pages of a language.
   *
   * @param entries by page number, in its order
   */
  static InvertedIndex of(LanguageAnalyzer analyzer, Map<Integer, SearchDocument> entries) {
    return new Maker(analyzer, List.copyOf(entries.keySet()), List.copyOf(entries.values())).make();
  }

  /** Counts first, then scores. Pages are counted from 0 without a gap, unlike their numbers. */
  private static final class Maker {

    private final LanguageAnalyzer analyzer;
    private final List<Integer> numbers;
    private final List<SearchDocument> entries;
    private final ReusableTokenizer splitter = new ReusableTokenizer();
    private final CharArrayMap<List<Occurrences>> words = new CharArrayMap<>(1 << 14, false);
    private final Map<Field, FieldScorer> lengths = new EnumMap<>(Field.class);
    private final Map<String, Occurrences> occurrences = new HashMap<>();

    private Maker(LanguageAnalyzer analyzer, List<Integer> numbers, List<SearchDocument> entries) {
      this.analyzer = analyzer;
      this.numbers = numbers;
      this.entries = entries;
    }

    private InvertedIndex make() {
      for (int page = 0; page < entries.size(); page++) {
        count(page, entries.get(page));
      }
      TreeMap<String, List<Posting>> postings = new TreeMap<>();
      Map<String, Integer> frequencies = new HashMap<>();
      occurrences.forEach(
          (key, where) -> {
            postings.put(key, postings(key, where));
            frequencies.put(key, where.pages());
          });
      return new InvertedIndex(entries.size(), postings, frequencies);
    }

    private void count(int page, SearchDocument entry) {
      count(page, 0, Field.TITLE, entry.title());
      for (int i = 0; i < entry.passages().size(); i++) {
        Passage passage = entry.passages().get(i);
        count(page, i, Field.HEADING, passage.heading());
        count(page, i, Field.BODY, passage.text());
        count(page, i, Field.BODY, passage.led());
      }
    }

    private void count(int page, int passage, Field field, String text) {
      FieldScorer length = lengths(field);
      splitter.each(
          text,
          word -> {
            for (Occurrences where : occurrences(word)) {
              length.count(page);
              where.count(page, passage, field);
            }
          });
    }

    /** Where the keys of a word stand; each word is analyzed once. */
    private List<Occurrences> occurrences(CharTermAttribute word) {
      List<Occurrences> known = words.get(word.buffer(), 0, word.length());
      if (known == null) {
        known =
            analyzer.keys(word.toString()).stream()
                .map(key -> occurrences.computeIfAbsent(key, k -> new Occurrences()))
                .toList();
        words.put(word.toString(), known);
      }
      return known;
    }

    private List<Posting> postings(String key, Occurrences where) {
      float[] scores = new float[where.pages()];
      for (Field field : Field.values()) {
        lengths(field).score(key, where, scores);
      }
      for (int i = 0; i < scores.length; i++) {
        scores[i] *= entries.get(where.page(i)).weight();
      }
      TopScores best = new TopScores(scores);
      List<Posting> postings = new ArrayList<>();
      for (int i = 0; i < scores.length; i++) {
        if (best.has(scores[i])) {
          postings.add(new Posting(numbers.get(where.page(i)), scores[i], where.passage(i)));
        }
      }
      return postings;
    }

    private FieldScorer lengths(Field field) {
      return lengths.computeIfAbsent(field, f -> new FieldScorer(f, entries));
    }
  }
}
