package org.amparo.search;

import java.util.List;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;

/**
 * How long a field is in each page, and what follows from that: the scores of Lucene's BM25. A key
 * is as rare as the pages are that have it in any field: a word of every page says no more for
 * standing in one title.
 */
final class FieldScorer {

  private final Field field;
  private final int[] parts;
  private final int[] lengths;
  private long words;
  private final BM25Similarity similarity = new BM25Similarity();

  FieldScorer(Field field, List<SearchDocument> entries) {
    this.field = field;
    this.parts = entries.stream().mapToInt(e -> e.isList() ? e.passages().size() : 1).toArray();
    this.lengths = new int[entries.size()];
  }

  /** Counts one more key in a page. */
  void count(int page) {
    words++;
    lengths[page]++;
  }

  /** Adds to the scores of a key's pages what it is worth in this field. */
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

  /** A list is as long as one of its passages. */
  private int length(int page) {
    return Math.max(1, lengths[page] / parts[page]);
  }

  /** Every page counts, whether it has the field or not; Lucene wants a word in each. */
  private CollectionStatistics collection() {
    int pages = lengths.length;
    long all = Math.max(words, pages);
    return new CollectionStatistics(field.name(), pages, pages, all, all);
  }
}
