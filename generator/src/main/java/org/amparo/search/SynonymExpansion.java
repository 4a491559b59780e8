package org.amparo.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.amparo.model.Language;
import org.amparo.model.SynonymGroup;

/**
 * Lets every word of a group of synonyms lead to the pages that use one of its words for show. What
 * a word of several keys adds is shared out among them: the rarer a key, the more of it.
 */
final class SynonymExpansion {

  /** What a page found by a synonym is worth beside one that has the word itself. */
  private static final float WEIGHT = 0.8f;

  /** The same for a word that is also a part of a longer one: it may well be meant as that. */
  private static final float DOUBTFUL = 0.3f;

  private final LanguageAnalyzer analyzer;
  private final TreeMap<String, List<Posting>> original;
  private final int pages;
  private final Language language;
  private final List<Language> languages;

  /**
   * @param pages how many there are in the index
   * @param language whose pages these are
   * @param languages all whose words are known
   */
  SynonymExpansion(
      LanguageAnalyzer analyzer,
      LanguageIndex index,
      int pages,
      Language language,
      List<Language> languages) {
    this.analyzer = analyzer;
    this.original = index.postings();
    this.pages = pages;
    this.language = language;
    this.languages = languages;
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

  /**
   * The index with the synonyms in it.
   *
   * @param foreign whether words of other languages lead to these pages also where they stand in
   *     none of them
   */
  LanguageIndex expanded(List<SynonymGroup> groups, boolean foreign) {
    Map<String, Map<Integer, Posting>> added = new TreeMap<>();
    Set<String> parts = parts(groups);
    for (SynonymGroup group : groups) {
      Map<Integer, Posting> shown = found(group.shown(language));
      Map<Integer, Posting> found = shown.isEmpty() ? found(group.all(language)) : shown;
      Set<List<String>> words = new LinkedHashSet<>();
      for (Language each : languages) {
        group.all(each).stream()
            .map(analyzer::keys)
            .filter(k -> foreign || each.equals(language) || original.keySet().containsAll(k))
            .forEach(words::add);
      }
      words.forEach(
          keys -> {
            boolean doubtful = keys.size() == 1 && parts.contains(keys.get(0));
            share(keys, found, doubtful ? DOUBTFUL : WEIGHT, added);
          });
    }
    return merged(added);
  }

  /** The pages that use one of these words, all keys of it, by their best score. */
  private Map<Integer, Posting> found(List<String> words) {
    Map<Integer, Posting> best = new TreeMap<>();
    for (String word : words) {
      List<String> keys = analyzer.keys(word);
      Map<Integer, Posting> sums = new TreeMap<>();
      Map<Integer, Integer> hits = new TreeMap<>();
      for (String key : keys) {
        for (Posting p : original.getOrDefault(key, List.of())) {
          sums.merge(p.page(), p, SynonymExpansion::sum);
          hits.merge(p.page(), 1, Integer::sum);
        }
      }
      sums.values().stream()
          .filter(p -> hits.getOrDefault(p.page(), 0) == keys.size())
          .forEach(p -> best.merge(p.page(), p, Posting::better));
    }
    return best;
  }

  private static Posting sum(Posting one, Posting other) {
    return new Posting(
        one.page(), one.score() + other.score(), Posting.better(one, other).passage());
  }

  private void share(
      List<String> keys,
      Map<Integer, Posting> found,
      float weight,
      Map<String, Map<Integer, Posting>> added) {
    double all = keys.stream().mapToDouble(this::rarity).sum();
    for (String key : keys) {
      float share = (float) (weight * rarity(key) / all);
      Map<Integer, Posting> list = added.computeIfAbsent(key, k -> new TreeMap<>());
      found.values().forEach(p -> list.merge(p.page(), p.times(share), Posting::better));
    }
  }

  private double rarity(String key) {
    int count = original.getOrDefault(key, List.of()).size();
    return Math.log(1 + (pages + 0.5) / (count + 0.5));
  }

  private LanguageIndex merged(Map<String, Map<Integer, Posting>> added) {
    TreeMap<String, List<Posting>> merged = new TreeMap<>(original);
    added.forEach(
        (key, list) -> {
          Map<Integer, Posting> all = new TreeMap<>(list);
          original
              .getOrDefault(key, List.of())
              .forEach(p -> all.merge(p.page(), p, Posting::better));
          if (!all.isEmpty()) {
            merged.put(key, best(all.values()));
          }
        });
    return new LanguageIndex(merged);
  }

  private static List<Posting> best(Collection<Posting> postings) {
    float[] scores = new float[postings.size()];
    int next = 0;
    for (Posting posting : postings) {
      scores[next++] = posting.score();
    }
    Best best = new Best(scores);
    List<Posting> picked = new ArrayList<>();
    for (Posting posting : postings) {
      if (best.has(posting.score())) {
        picked.add(posting);
      }
    }
    return picked;
  }
}
