package org.amparo.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.text.Json;

/**
 * The compact index of a language for the pages of another: a number for each key, and its best
 * pages. The titles and texts of results are in the index of the reader's own language.
 */
final class CompactIndex {

  /** Numbers of keys are below this prime: about one unknown word in fifty has a known number. */
  private static final int NUMBERS = 65_521;

  /** The maximum number of pages of a key in the index. */
  private static final int PAGES = 2;

  /** The least share of the best score for a second page. */
  private static final float SECOND = 0.5f;

  private final Map<Integer, SearchDocument> documents;
  private final int pages;

  /**
   * @param documents the pages of the index by their numbers
   * @param pages the count of pages in all languages
   */
  CompactIndex(Map<Integer, SearchDocument> documents, int pages) {
    this.documents = documents;
    this.pages = pages;
  }

  /**
   * Returns the compact index as a JSON string: <code>!</code>, the lists of pages, <code>!</code>,
   * and as many numbers of keys, each as the difference to the one before.
   *
   * @param own the index of the reader's language; its keys are left out
   */
  String encode(InvertedIndex index, InvertedIndex own) {
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
    return Json.of("!" + String.join("", lists.values()) + "!" + numbers);
  }

  private String list(List<Posting> postings) {
    float best = postings.stream().reduce(Posting::better).orElseThrow().score();
    List<Posting> top =
        postings.stream()
            .filter(p -> p.score() >= best * SECOND)
            .sorted(Comparator.comparing(Posting::score).reversed())
            .limit(PAGES)
            .toList();
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < top.size(); i++) {
      int number = top.get(i).page() + pages * passage(top.get(i));
      list.append(Encoding.number(2 * number + (i < top.size() - 1 ? 1 : 0)));
    }
    return list.toString();
  }

  /**
   * Returns the passage number in a list page, or 0 (the top) in any other page. A list page has
   * the same passages in every language.
   */
  private int passage(Posting posting) {
    SearchDocument entry = documents.get(posting.page());
    return entry != null && entry.isList() ? posting.passage() : 0;
  }

  private static int number(String key) {
    return key.chars().reduce(0, (number, letter) -> (number * 31 + letter) % NUMBERS);
  }
}
