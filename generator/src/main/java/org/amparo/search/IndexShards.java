package org.amparo.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.amparo.search.SearchDocument.Passage;
import org.amparo.text.Json;

/**
 * The index of a language in shards that the browser loads when it needs them: lists of keys with
 * their postings, blocks of pages with their titles and passages, and the keys by first letter, for
 * misspelt words.
 *
 * @param calls by the name of a shard, the script call that has it as its argument
 * @param bounds the shortest prefix that distinguishes the first key of each list from the key
 *     before
 */
record IndexShards(Map<String, String> calls, List<String> bounds) {

  /** Letters in a list of keys: about 1.6 KB when compressed. */
  private static final int LIST_SIZE = 2_000;

  private static final Pattern PUNCTUATION = Pattern.compile("[.,;:、。，；：،؛۔।]+$");

  /** A shorter key is near no other. */
  private static final int SHORTEST_NEAR = 3;

  /** Pages in a block: about 1.2 KB when compressed. */
  static final int BLOCK = 2;

  /** Splits an index into shards. */
  static IndexShards of(
      String language, InvertedIndex index, Map<Integer, SearchDocument> documents, int pages) {
    Map<String, String> calls = new LinkedHashMap<>();
    List<String> bounds = lists(language, index, LIST_SIZE, calls);
    for (int first = 0; first < pages; first += BLOCK) {
      String block = block(documents, first, Math.min(pages, first + BLOCK));
      add(calls, language + "-p" + first / BLOCK, block);
    }
    vocabulary(language, index, calls);
    return new IndexShards(calls, bounds);
  }

  /** Returns an index in one list and one block; pages come first, which compresses best. */
  static String whole(
      String language, InvertedIndex index, Map<Integer, SearchDocument> documents, int pages) {
    Map<String, String> calls = new LinkedHashMap<>();
    add(calls, language + "-p0", block(documents, 0, pages));
    lists(language, index, Integer.MAX_VALUE, calls);
    return String.join("", calls.values());
  }

  /** Returns pages with their titles and passages; 0 for a page that is not in this language. */
  static String block(Map<Integer, SearchDocument> documents, int first, int end) {
    List<Object> rows = new ArrayList<>();
    for (int page = first; page < end; page++) {
      SearchDocument document = documents.get(page);
      rows.add(document == null ? 0 : row(document));
    }
    return Json.of(rows);
  }

  private static List<String> lists(
      String language, InvertedIndex index, int size, Map<String, String> calls) {
    List<String> bounds = new ArrayList<>(List.of(""));
    StringBuilder keys = new StringBuilder();
    StringBuilder lists = new StringBuilder();
    String before = "";
    for (Map.Entry<String, List<Posting>> term : index.postings().entrySet()) {
      String key = term.getKey();
      if (keys.length() + lists.length() > size) {
        add(calls, language + "-k" + (bounds.size() - 1), Json.of(keys.append('!').append(lists)));
        bounds.add(bound(before, key));
        keys.setLength(0);
        lists.setLength(0);
        before = "";
      }
      keys.append(keys.isEmpty() ? "" : " ").append(Encoding.key(before, key));
      lists.append(lists.isEmpty() ? "" : " ").append(Encoding.postings(term.getValue()));
      before = key;
    }
    add(calls, language + "-k" + (bounds.size() - 1), Json.of(keys.append('!').append(lists)));
    return bounds;
  }

  private static String bound(String before, String key) {
    int shared = 0;
    while (shared < before.length() && before.charAt(shared) == key.charAt(shared)) {
      shared++;
    }
    // with the second half of a pair of surrogates
    int next = Character.isHighSurrogate(key.charAt(shared)) ? shared + 2 : shared + 1;
    return key.substring(0, Math.min(next, key.length()));
  }

  private static void vocabulary(String language, InvertedIndex index, Map<String, String> calls) {
    Map<Character, StringBuilder> letters = new TreeMap<>();
    Map<Character, String> before = new TreeMap<>();
    for (String key : index.postings().keySet()) {
      if (key.length() < SHORTEST_NEAR) {
        continue;
      }
      StringBuilder list = letters.computeIfAbsent(key.charAt(0), c -> new StringBuilder());
      list.append(list.isEmpty() ? "" : " ");
      list.append(Encoding.key(before.getOrDefault(key.charAt(0), ""), key));
      before.put(key.charAt(0), key);
    }
    letters.forEach((letter, list) -> add(calls, language + "-v" + (int) letter, Json.of(list)));
  }

  private static void add(Map<String, String> calls, String name, String value) {
    calls.put(name, call(name, value));
  }

  /** Returns the script call that has a shard as its argument. */
  static String call(String name, String value) {
    return "S(" + Json.of(name) + "," + value + ");\n";
  }

  private static List<Object> row(SearchDocument document) {
    List<List<String>> passages = new ArrayList<>();
    for (Passage p : document.passages()) {
      passages.add(List.of(p.anchor(), p.heading(), snippet(p.text(), document.snippet())));
    }
    return List.of(document.address().encoded(), document.title(), passages);
  }

  /** Returns the first words of a text. */
  private static String snippet(String text, int length) {
    if (length == 0) {
      return "";
    }
    StringTokenizer words = new StringTokenizer(text);
    StringBuilder begin = new StringBuilder();
    while (words.hasMoreTokens() && begin.length() <= length) {
      begin.append(begin.isEmpty() ? "" : " ").append(words.nextToken());
    }
    String line = begin.toString();
    if (line.length() <= length) {
      return line;
    }
    int end = line.lastIndexOf(' ', length);
    String cut = line.substring(0, end > length / 2 ? end : letters(line, length));
    return PUNCTUATION.matcher(cut).replaceFirst("") + "…";
  }

  /** Returns the greatest length at which a line is cut between two letters. */
  private static int letters(String line, int length) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(line);
    return letters.isBoundary(length) ? length : letters.preceding(length);
  }
}
