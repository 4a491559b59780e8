package org.amparo.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;

/** How long a field is in each page, and what follows from that: the scores of Lucene's BM25. */
final class FieldLengths {

  private final Field field;
  private final int[] lengths;
  private int pages;
  private long words;
  private final BM25Similarity similarity = new BM25Similarity();

  FieldLengths(Field field, int pages) {
    this.field = field;
    this.lengths = new int[pages];
  }

  /** Counts one more key in a page. */
  void count(int page) {
    pages += lengths[page] == 0 ? 1 : 0;
    words++;
    lengths[page]++;
  }

  /** Adds to the scores of a key's pages what it is worth in this field. */
  void score(String key, Occurrences occurrences, float[] scores) {
    int found = 0;
    long all = 0;
    for (int i = 0; i < occurrences.pages(); i++) {
      int frequency = occurrences.frequency(i, field);
      found += frequency > 0 ? 1 : 0;
      all += frequency;
    }
    if (found == 0) {
      return;
    }
    TermStatistics term = new TermStatistics(new BytesRef(key), found, all);
    SimScorer scorer = similarity.scorer(field.boost(), collection(), term);
    for (int i = 0; i < occurrences.pages(); i++) {
      int frequency = occurrences.frequency(i, field);
      if (frequency > 0) {
        byte norm = SmallFloat.intToByte4(lengths[occurrences.page(i)]);
        scores[i] += scorer.score(frequency, Byte.toUnsignedLong(norm));
      }
    }
  }

  private CollectionStatistics collection() {
    return new CollectionStatistics(field.name(), lengths.length, pages, words, words);
  }
}
