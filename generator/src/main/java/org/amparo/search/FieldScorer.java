package org.amparo.search;

import java.util.List;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;

/**
 * Scores a field by Lucene's BM25, from its length in each page. The document frequency of a key
 * counts pages that have it in any field, so a word of every page gains nothing from one title.
 */
final class FieldScorer {

  private final Field field;
  private final int[] parts;
  private final int[] lengths;
  private long words;
  private final BM25Similarity similarity = new BM25Similarity();

  FieldScorer(Field field, List<SearchDocument> documents) {
    this.field = field;
    this.parts = documents.stream().mapToInt(e -> e.isList() ? e.passages().size() : 1).toArray();
    this.lengths = new int[documents.size()];
  }

  /** Counts one more key in a page. */
  void count(int page) {
    words++;
    lengths[page]++;
  }

  /** Adds the scores of a key in this field to those of its pages. */
  void score(String key, Occurrences occurrences, float[] scores) {
    if (!occurrences.has(field)) {
      return;
    }
    long found = occurrences.pages();
    TermStatistics term = new TermStatistics(new BytesRef(key), found, found);
    SimScorer scorer = similarity.scorer(field.boost(), collection(), term);
    for (int i = 0; i < occurrences.pages(); i++) {
      int frequency = occurrences.frequency(i, field);
      if (frequency > 0) {
        byte norm = SmallFloat.intToByte4(length(occurrences.page(i)));
        scores[i] += scorer.score(frequency, Byte.toUnsignedLong(norm));
      }
    }
  }

  /** Returns the length of a page; of a list, the average of its passages. */
  private int length(int page) {
    return Math.max(1, lengths[page] / parts[page]);
  }

  /** Returns statistics in which every page has the field, with at least one word. */
  private CollectionStatistics collection() {
    int pages = lengths.length;
    long all = Math.max(words, pages);
    return new CollectionStatistics(field.name(), pages, pages, all, all);
  }
}
