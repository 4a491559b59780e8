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
 * Lets every word of a group of synonyms lead to the pages that use one of its words for show, as
 * well as if it stood there itself. A word that leads to more pages thereby is less rare, as in
 * Lucene's SynonymQuery.
 *
 * <p>A word of several keys adds nothing by those that have a meaning of their own: <em>orden de
 * alejamiento</em> is known by <em>alejamiento</em>, and <em>orden</em> stays what it is.
 */
final class SynonymExpansion {

  private final LanguageAnalyzer analyzer;
  private final InvertedIndex original;
  private final Language language;
  private final List<Language> languages;

  /**
   * @param language whose pages these are
   * @param languages all whose words are known
   */
  SynonymExpansion(
      LanguageAnalyzer analyzer, InvertedIndex index, Language language, List<Language> languages) {
    this.analyzer = analyzer;
    this.original = index;
    this.language = language;
    this.languages = languages;
  }

  /**
   * The index with the synonyms in it.
   *
   * @param foreign whether words of other languages lead to these pages also where they stand in
   *     none of them
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
            .forEach(k -> keys.addAll(telling(k, parts)));
      }
      for (String key : keys) {
        Map<Integer, Posting> list = added.computeIfAbsent(key, k -> new TreeMap<>());
        found.forEach(p -> list.merge(p.page(), p, Posting::better));
      }
    }
    return merged(added);
  }

  /** The keys of words for show that have several, such as <em>control de identidad</em>. */
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

  /** The keys of a word that mean it alone. */
  private List<String> telling(List<String> keys, Set<String> parts) {
    return keys.size() == 1
        ? keys.stream().filter(k -> !parts.contains(k)).toList()
        : keys.stream().filter(k -> original.frequency(k) == 0).toList();
  }

  /**
   * The pages that use one of these words, all keys of it: the best score of each, as if the word
   * were on no other page.
   */
  private List<Posting> found(List<String> words) {
    Map<Integer, Posting> best = new TreeMap<>();
    int frequency = 0;
    for (String word : words) {
      List<String> keys = analyzer.keys(word);
      Map<Integer, Posting> sums = new TreeMap<>();
      Map<Integer, Integer> hits = new TreeMap<>();
      for (String key : keys) {
        for (Posting p : original.of(key)) {
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
          original.of(key).forEach(p -> all.put(p.page(), p));
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
    List<Posting> picked = new ArrayList<>();
    for (Posting posting : postings) {
      if (best.has(posting.score())) {
        picked.add(posting);
      }
    }
    return picked;
  }
}
