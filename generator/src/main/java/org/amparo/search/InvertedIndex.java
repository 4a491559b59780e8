package org.amparo.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.amparo.search.SearchDocument.Passage;

/**
 * The inverted index of a language.
 *
 * @param pages their count
 * @param postings by key, sorted by page; only those with the {@link TopScores}
 * @param frequencies by key, the count of all its pages
 */
record InvertedIndex(
    int pages, TreeMap<String, List<Posting>> postings, Map<String, Integer> frequencies) {

  /** Returns the postings of a key; none if it is unknown. */
  List<Posting> find(String key) {
    return postings.getOrDefault(key, List.of());
  }

  /** Returns the count of pages of a key. */
  int frequency(String key) {
    return frequencies.getOrDefault(key, 0);
  }

  /** Returns BM25's inverse document frequency for a count of pages. */
  double rarity(int frequency) {
    return Math.log(1 + (pages - frequency + 0.5) / (frequency + 0.5));
  }

  /**
   * Indexes the pages of a language.
   *
   * @param documents by page number, in order
   */
  static InvertedIndex of(LanguageAnalyzer analyzer, Map<Integer, SearchDocument> documents) {
    return new Maker(analyzer, List.copyOf(documents.keySet()), List.copyOf(documents.values()))
        .make();
  }

  /** Counts, then scores. It numbers pages from 0 without gaps, unlike the index. */
  private static final class Maker {

    private final LanguageAnalyzer analyzer;
    private final List<Integer> numbers;
    private final List<SearchDocument> documents;
    private final WordCutter cutter;
    private final Map<Field, FieldScorer> scorers = new EnumMap<>(Field.class);
    private final Map<String, Occurrences> occurrences = new HashMap<>();

    /** What is counted for a word, by the word as it is written. */
    private final Map<String, Counted> counted = new HashMap<>();

    private Maker(
        LanguageAnalyzer analyzer, List<Integer> numbers, List<SearchDocument> documents) {
      this.analyzer = analyzer;
      this.cutter = new WordCutter(analyzer.cut());
      this.numbers = numbers;
      this.documents = documents;
    }

    private InvertedIndex make() {
      for (int page = 0; page < documents.size(); page++) {
        count(page, documents.get(page));
      }
      TreeMap<String, List<Posting>> postings = new TreeMap<>();
      Map<String, Integer> frequencies = new HashMap<>();
      occurrences.forEach(
          (key, where) -> {
            postings.put(key, postings(key, where));
            frequencies.put(key, where.pages());
          });
      return new InvertedIndex(documents.size(), postings, frequencies);
    }

    private void count(int page, SearchDocument document) {
      count(page, 0, Field.TITLE, document.title());
      for (int i = 0; i < document.passages().size(); i++) {
        Passage passage = document.passages().get(i);
        count(page, i, Field.HEADING, passage.heading());
        count(page, i, Field.BODY, passage.text());
        count(page, i, Field.BODY, passage.anchorText());
      }
    }

    private void count(int page, int passage, Field field, String text) {
      FieldScorer scorer = scorer(field);
      for (String word : cutter.words(text)) {
        Counted known = counted.get(word); // as are nearly all words
        Counted where = known == null ? counted(word) : known;
        if (where.own().isPresent()) {
          scorer.count(page);
          where.own().get().count(page, passage, field);
        }
        for (Occurrences other : where.others()) {
          other.count(page, passage, field);
        }
      }
      for (Occurrences other : all(OtherSpellings.ofText(text))) {
        other.count(page, passage, field);
      }
    }

    private Counted counted(String word) {
      Counted made = new Counted(occurrences(word), all(OtherSpellings.ofWord(word)));
      counted.put(word, made);
      return made;
    }

    private List<Occurrences> all(List<String> words) {
      return words.isEmpty()
          ? List.of()
          : words.stream().flatMap(word -> occurrences(word).stream()).toList();
    }

    private Optional<Occurrences> occurrences(String word) {
      String key = analyzer.key(word);
      return key.isEmpty()
          ? Optional.empty()
          : Optional.of(occurrences.computeIfAbsent(key, k -> new Occurrences()));
    }

    private List<Posting> postings(String key, Occurrences where) {
      float[] scores = new float[where.pages()];
      for (Field field : Field.values()) {
        scorer(field).score(key, where, scores);
      }
      for (int i = 0; i < scores.length; i++) {
        scores[i] *= documents.get(where.page(i)).weight();
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

    private FieldScorer scorer(Field field) {
      return scorers.computeIfAbsent(field, f -> new FieldScorer(f, documents));
    }

    /**
     * What is counted for a word.
     *
     * @param own the occurrences of its key; empty for a stop word
     * @param others those of its other spellings
     */
    private record Counted(Optional<Occurrences> own, List<Occurrences> others) {}
  }
}
