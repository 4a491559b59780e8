package org.amparo.search;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;

/** Counts the keys of one field over all pages, and scores them by Lucene's own BM25. */
final class FieldTally {

  /** The fields of a page and what a hit in each is worth. */
  enum Field {
    TITLE(4),
    HEADING(2),
    BODY(1);

    private final float boost;

    Field(float boost) {
      this.boost = boost;
    }

    float boost() {
      return boost;
    }
  }

  private final Field field;
  private final BM25Similarity similarity = new BM25Similarity();
  private final Map<Integer, Integer> lengths = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> frequencies = new HashMap<>();

  FieldTally(Field field) {
    this.field = field;
  }

  /** Counts one more occurrence of a key in a page. */
  void count(int page, String key) {
    lengths.merge(page, 1, Integer::sum);
    frequencies.computeIfAbsent(key, k -> new HashMap<>()).merge(page, 1, Integer::sum);
  }

  /** How often a key stands in each page; none if it stands in no page. */
  Map<Integer, Integer> frequencies(String key) {
    return frequencies.getOrDefault(key, Map.of());
  }

  /** What a key adds to the rank of each page that has it in this field, by page. */
  Map<Integer, Float> scores(String key, int pages) {
    Map<Integer, Integer> found = frequencies(key);
    if (found.isEmpty()) {
      return Map.of();
    }
    SimScorer scorer = similarity.scorer(field.boost(), collection(pages), term(key, found));
    Map<Integer, Float> scores = new HashMap<>();
    found.forEach(
        (page, count) -> {
          byte norm = SmallFloat.intToByte4(lengths.getOrDefault(page, 1));
          scores.put(page, scorer.score(count, Byte.toUnsignedLong(norm)));
        });
    return scores;
  }

  private CollectionStatistics collection(int pages) {
    long words = lengths.values().stream().mapToLong(Integer::longValue).sum();
    long postings = frequencies.values().stream().mapToLong(Map::size).sum();
    return new CollectionStatistics(field.name(), pages, lengths.size(), words, postings);
  }

  private static TermStatistics term(String key, Map<Integer, Integer> found) {
    long all = found.values().stream().mapToLong(Integer::longValue).sum();
    return new TermStatistics(new BytesRef(key), found.size(), all);
  }
}
