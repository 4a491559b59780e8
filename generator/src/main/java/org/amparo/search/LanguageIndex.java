package org.amparo.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.amparo.search.Entry.Passage;
import org.amparo.search.FieldTally.Field;

/**
 * Which pages each key of a language leads to, and how strongly.
 *
 * @param postings by key; those of a key sorted by page
 */
record LanguageIndex(TreeMap<String, List<Posting>> postings) {

  /**
   * Indexes the pages of a language.
   *
   * @param entries by page number
   */
  static LanguageIndex of(LanguageAnalyzer analyzer, Map<Integer, Entry> entries) {
    return new Maker(analyzer).make(entries);
  }

  /** Counts first, then scores. */
  private static final class Maker {

    private final LanguageAnalyzer analyzer;
    private final Map<String, List<String>> keys = new ConcurrentHashMap<>();
    private final Map<Field, FieldTally> fields = new EnumMap<>(Field.class);

    /** By key and page: what each passage says about the key. */
    private final Map<String, Map<Integer, Map<Integer, Float>>> passages = new HashMap<>();

    private Maker(LanguageAnalyzer analyzer) {
      this.analyzer = analyzer;
      for (Field field : Field.values()) {
        fields.put(field, new FieldTally(field));
      }
    }

    private LanguageIndex make(Map<Integer, Entry> entries) {
      entries.forEach(this::count);
      TreeMap<String, List<Posting>> postings = new TreeMap<>();
      for (String key : passages.keySet()) {
        postings.put(key, postings(key, entries));
      }
      return new LanguageIndex(postings);
    }

    private void count(int page, Entry entry) {
      count(page, 0, Field.TITLE, entry.title());
      for (int i = 0; i < entry.passages().size(); i++) {
        Passage passage = entry.passages().get(i);
        count(page, i, Field.HEADING, passage.heading());
        count(page, i, Field.BODY, passage.text());
      }
    }

    private void count(int page, int passage, Field field, String text) {
      FieldTally tally = tally(field);
      for (String word : LanguageAnalyzer.split(text)) {
        for (String key : keys.computeIfAbsent(word, analyzer::keys)) {
          tally.count(page, key);
          passages
              .computeIfAbsent(key, k -> new HashMap<>())
              .computeIfAbsent(page, p -> new HashMap<>())
              .merge(passage, field.boost(), Float::sum);
        }
      }
    }

    private List<Posting> postings(String key, Map<Integer, Entry> entries) {
      Map<Integer, Float> scores = new TreeMap<>();
      for (Field field : Field.values()) {
        tally(field).scores(key, entries.size()).forEach((p, s) -> scores.merge(p, s, Float::sum));
      }
      List<Posting> postings = new ArrayList<>();
      scores.forEach(
          (page, score) -> {
            Entry entry = entries.get(page);
            float weight = entry == null ? 0 : entry.weight();
            postings.add(new Posting(page, score * weight, best(key, page)));
          });
      return postings;
    }

    /** The passage with the most votes; of equal ones the first. */
    private int best(String key, int page) {
      Map<Integer, Float> votes = passages.getOrDefault(key, Map.of()).getOrDefault(page, Map.of());
      return votes.entrySet().stream()
          .min(
              Map.Entry.<Integer, Float>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .map(Map.Entry::getKey)
          .orElse(0);
    }

    private FieldTally tally(Field field) {
      return fields.computeIfAbsent(field, FieldTally::new);
    }
  }
}
