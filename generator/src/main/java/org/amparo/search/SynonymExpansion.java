package org.amparo.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.amparo.model.Language;
import org.amparo.model.SynonymGroup;

/**
 * Adds synonyms to an index: every word of a group finds the pages with one of its words to show,
 * as if it were in them. A word that finds more pages has a higher document frequency, as in
 * Lucene's SynonymQuery.
 *
 * <p>Of a phrase, only keys without a meaning of their own are added: for <em>orden de
 * alejamiento</em> that is <em>alejamiento</em>; <em>orden</em> is not changed.
 */
final class SynonymExpansion {

  private final LanguageAnalyzer analyzer;
  private final InvertedIndex original;
  private final Language language;
  private final List<Language> languages;

  /**
   * @param language of the pages
   * @param languages of the synonyms
   */
  SynonymExpansion(
      LanguageAnalyzer analyzer, InvertedIndex index, Language language, List<Language> languages) {
    this.analyzer = analyzer;
    this.original = index;
    this.language = language;
    this.languages = languages;
  }

  /**
   * Returns the index with the synonyms.
   *
   * @param foreign whether to add words of other languages that are in none of the pages
   */
  InvertedIndex expanded(List<SynonymGroup> groups, boolean foreign) {
    Map<String, Map<Integer, Posting>> added = new TreeMap<>();
    Set<String> parts = parts(groups);
    for (SynonymGroup group : groups) {
      List<Posting> shown = found(group.shown(language));
      List<Posting> found = shown.isEmpty() ? found(group.all(language)) : shown;
      Set<String> keys = new LinkedHashSet<>();
      for (Language each : languages) {
        group.all(each).stream()
            .map(analyzer::keys)
            .filter(k -> foreign || each.equals(language) || known(k))
            .forEach(k -> keys.addAll(distinctive(k, parts)));
      }
      for (String key : keys) {
        Map<Integer, Posting> list = added.computeIfAbsent(key, k -> new TreeMap<>());
        found.forEach(p -> list.merge(p.page(), p, Posting::better));
      }
    }
    return merged(added);
  }

  /** Returns the keys of phrases to show, such as <em>control de identidad</em>. */
  private Set<String> parts(List<SynonymGroup> groups) {
    return groups.stream()
        .flatMap(g -> g.shown(language).stream())
        .map(analyzer::keys)
        .filter(keys -> keys.size() > 1)
        .flatMap(List::stream)
        .collect(Collectors.toSet());
  }

  private boolean known(List<String> keys) {
    return original.postings().keySet().containsAll(keys);
  }

  /** Returns the keys that mean only this word or phrase. */
  private List<String> distinctive(List<String> keys, Set<String> parts) {
    return keys.size() == 1
        ? keys.stream().filter(k -> !parts.contains(k)).toList()
        : keys.stream().filter(k -> original.frequency(k) == 0).toList();
  }

  /**
   * Returns the pages that have all keys of one of these words, with the best score of each,
   * divided by the rarity.
   */
  private List<Posting> found(List<String> words) {
    Map<Integer, Posting> best = new TreeMap<>();
    int frequency = 0;
    for (String word : words) {
      List<String> keys = analyzer.keys(word);
      Map<Integer, Posting> sums = new TreeMap<>();
      Map<Integer, Integer> hits = new TreeMap<>();
      for (String key : keys) {
        for (Posting p : original.find(key)) {
          sums.merge(p.page(), p, Posting::sum);
          hits.merge(p.page(), 1, Integer::sum);
        }
      }
      sums.values().stream()
          .filter(p -> hits.getOrDefault(p.page(), 0) == keys.size())
          .forEach(p -> best.merge(p.page(), p, Posting::better));
      frequency = Math.max(frequency, keys.size() == 1 ? original.frequency(keys.get(0)) : 0);
    }
    double rarity = original.rarity(Math.max(frequency, best.size()));
    return best.values().stream().map(p -> p.times(1 / rarity)).toList();
  }

  private InvertedIndex merged(Map<String, Map<Integer, Posting>> added) {
    TreeMap<String, List<Posting>> postings = new TreeMap<>(original.postings());
    Map<String, Integer> frequencies = new HashMap<>(original.frequencies());
    added.forEach(
        (key, list) -> {
          Map<Integer, Posting> all = new TreeMap<>();
          original.find(key).forEach(p -> all.put(p.page(), p));
          long more = list.keySet().stream().filter(page -> !all.containsKey(page)).count();
          int frequency = (int) Math.min(original.pages(), original.frequency(key) + more);
          double rarity = original.rarity(frequency);
          double before = original.rarity(original.frequency(key));
          all.replaceAll((page, p) -> p.times(rarity / before));
          list.forEach((page, p) -> all.merge(page, p.times(rarity), Posting::better));
          if (!all.isEmpty()) {
            postings.put(key, best(all.values()));
            frequencies.put(key, frequency);
          }
        });
    return new InvertedIndex(original.pages(), postings, frequencies);
  }

  private static List<Posting> best(Collection<Posting> postings) {
    float[] scores = new float[postings.size()];
    int next = 0;
    for (Posting posting : postings) {
      scores[next++] = posting.score();
    }
    TopScores best = new TopScores(scores);
    List<Posting> selected = new ArrayList<>();
    for (Posting posting : postings) {
      if (best.has(posting.score())) {
        selected.add(posting);
      }
    }
    return selected;
  }
}
