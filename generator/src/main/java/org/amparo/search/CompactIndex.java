package org.amparo.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.amparo.text.Json;

/**
 * The index of a language for the pages of another, in brief: of each key a number, and its best
 * pages. The rest of what a result shows is in the reader's own index.
 */
final class CompactIndex {

  /** Numbers of keys are below this prime: once in fifty times, a wrong word has one of them. */
  private static final int NUMBERS = 65_521;

  private static final int PAGES = 2;

  /** A second page is worth at least so much beside the best. */
  private static final float SECOND = 0.5f;

  private final Map<Integer, SearchDocument> entries;
  private final int pages;

  /**
   * @param entries the pages of the index
   * @param pages how many there are in all languages
   */
  CompactIndex(Map<Integer, SearchDocument> entries, int pages) {
    this.entries = entries;
    this.pages = pages;
  }

  /**
   * After <code>!</code> lists of pages, and after another as many numbers, each less the one
   * before.
   *
   * @param own the reader's index, which is asked before
   */
  String of(InvertedIndex index, InvertedIndex own) {
    Map<Integer, String> lists = new TreeMap<>();
    index
        .postings()
        .forEach(
            (key, postings) -> {
              if (!own.postings().containsKey(key)) {
                lists.putIfAbsent(number(key), list(postings));
              }
            });
    StringBuilder numbers = new StringBuilder();
    int before = 0;
    for (int number : lists.keySet()) {
      numbers.append(Encoding.number(number - before));
      before = number;
    }
    return Json.of("!" + String.join(" ", lists.values()) + "!" + numbers);
  }

  private String list(List<Posting> postings) {
    float best = postings.stream().reduce(Posting::better).orElseThrow().score();
    return postings.stream()
        .filter(p -> p.score() >= best * SECOND)
        .sorted(Comparator.comparing(Posting::score).reversed())
        .limit(PAGES)
        .map(p -> Encoding.number(p.page() + pages * passage(p)))
        .collect(Collectors.joining());
  }

  /** The passage where a page is a list of such, the same in all languages; else the top. */
  private int passage(Posting posting) {
    SearchDocument entry = entries.get(posting.page());
    return entry != null && entry.isList() ? posting.passage() : 0;
  }

  private static int number(String key) {
    return key.chars().reduce(0, (number, letter) -> (number * 31 + letter) % NUMBERS);
  }
}
