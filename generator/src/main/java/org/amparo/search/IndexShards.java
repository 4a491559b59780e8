package org.amparo.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.amparo.search.SearchDocument.Passage;
import org.amparo.text.Json;

/**
 * The index of a language in pieces that the browser loads when it needs them: lists of keys with
 * their pages, blocks of pages with their titles and passages, and, where there are several lists,
 * the keys alone by first letter, for what was misspelt.
 *
 * @param calls by name: the script call that brings the piece
 * @param bounds where each list begins: the shortest prefix that tells it from the one before
 */
record IndexShards(Map<String, String> calls, List<String> bounds) {

  /** Letters in a list of keys: about 1.6 KB when compressed. */
  private static final int LIST_SIZE = 2_000;

  private static final Pattern PUNCTUATION = Pattern.compile("[.,;:]+$");

  /** Pages in a block: about 1.2 KB when compressed. */
  static final int BLOCK = 2;

  /** Cuts an index into pieces. */
  static IndexShards of(
      String language, InvertedIndex index, Map<Integer, SearchDocument> entries, int pages) {
    Map<String, String> calls = new LinkedHashMap<>();
    List<String> bounds = lists(language, index, LIST_SIZE, calls);
    for (int first = 0; first < pages; first += BLOCK) {
      String block = block(entries, first, Math.min(pages, first + BLOCK));
      enter(calls, language + "-p" + first / BLOCK, block);
    }
    vocabulary(language, index, calls);
    return new IndexShards(calls, bounds);
  }

  /** All of an index in one list and one block; pages before keys, which compresses best. */
  static String whole(
      String language, InvertedIndex index, Map<Integer, SearchDocument> entries, int pages) {
    Map<String, String> calls = new LinkedHashMap<>();
    enter(calls, language + "-p0", block(entries, 0, pages));
    lists(language, index, Integer.MAX_VALUE, calls);
    return String.join("", calls.values());
  }

  /** Pages with their titles and passages; 0 for one that is not in this language. */
  static String block(Map<Integer, SearchDocument> entries, int first, int end) {
    List<Object> rows = new ArrayList<>();
    for (int page = first; page < end; page++) {
      SearchDocument entry = entries.get(page);
      rows.add(entry == null ? 0 : row(entry));
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
        enter(
            calls, language + "-k" + (bounds.size() - 1), Json.of(keys.append('!').append(lists)));
        bounds.add(bound(before, key));
        keys.setLength(0);
        lists.setLength(0);
        before = "";
      }
      keys.append(keys.isEmpty() ? "" : " ").append(Encoding.key(before, key));
      lists.append(lists.isEmpty() ? "" : " ").append(Encoding.postings(term.getValue()));
      before = key;
    }
    enter(calls, language + "-k" + (bounds.size() - 1), Json.of(keys.append('!').append(lists)));
    return bounds;
  }

  private static String bound(String before, String key) {
    int shared = 0;
    while (shared < before.length() && before.charAt(shared) == key.charAt(shared)) {
      shared++;
    }
    return key.substring(0, shared + 1);
  }

  private static void vocabulary(String language, InvertedIndex index, Map<String, String> calls) {
    Map<Character, StringBuilder> letters = new TreeMap<>();
    Map<Character, String> before = new TreeMap<>();
    for (String key : index.postings().keySet()) {
      StringBuilder list = letters.computeIfAbsent(key.charAt(0), c -> new StringBuilder());
      list.append(list.isEmpty() ? "" : " ");
      list.append(Encoding.key(before.getOrDefault(key.charAt(0), ""), key));
      before.put(key.charAt(0), key);
    }
    letters.forEach((letter, list) -> enter(calls, language + "-v" + (int) letter, Json.of(list)));
  }

  private static void enter(Map<String, String> calls, String name, String value) {
    calls.put(name, call(name, value));
  }

  /** The script call that brings a piece. */
  static String call(String name, String value) {
    return "S(" + Json.of(name) + "," + value + ");\n";
  }

  private static List<Object> row(SearchDocument entry) {
    List<List<String>> passages = new ArrayList<>();
    for (Passage p : entry.passages()) {
      passages.add(List.of(p.anchor(), p.heading(), snippet(p.text(), entry.snippet())));
    }
    return List.of(entry.address().encoded(), entry.title(), passages);
  }

  /** The first words of a text, cut between two words. */
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
    String cut = line.substring(0, end > 0 ? end : length);
    return PUNCTUATION.matcher(cut).replaceFirst("") + "…";
  }
}
