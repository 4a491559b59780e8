package org.amparo.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.search.BrowserScript.Result;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A second client of the search, written after {@code generator/docs/search-index.md} alone: it
 * uses nothing of the program, and repeats the numbers of that page. Comments name its sections.
 */
final class SpecifiedClient {

  private static final Pattern CALL =
      Pattern.compile("(?m)^S\\(\"([a-z]+-[bkpvw]\\d*)\",(.*)\\);$");
  private static final Pattern BEGIN = Pattern.compile("\\{tags,whole,block\\}=(\\{[^}]*\\})");
  private static final String H =
      "\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe0f\\ufeff";
  private static final String L =
      "[\\wªºÀ-\\u0dff\\u10a0-\\u177f\\u1800-\\u1fff\\u2c00-\\u2dff\\ua4d0-\\uabff"
          + "\\x{10000}-\\x{1efff}"
          + H
          + "]+";
  private static final String B =
      "[\\u0e00-\\u109f\\u1780-\\u17ff\\u3005-\\u3007\\u3041-\\ua4cf\\uac00-\\ud7ff"
          + "\\x{20000}-\\x{3ffff}]["
          + H
          + "]*";
  private static final Pattern WORD =
      Pattern.compile(
          "(?<number>\\d+(?:(?:[.,:'’hH]|[ \\xa0\\u202f](?=\\d\\d)|-(?=\\d{3}))\\d+)+|\\d+(?!"
              + L
              + "))|(?<bare>(?:"
              + B
              + ")+)|"
              + L
              + "(?:[.:·'’](?!\\d)"
              + L
              + ")*");
  private static final List<String> PLAIN =
      List.of(
          "[\\u0300-\\u036f" + H + "]>",
          "ß>ss",
          "æ>ae",
          "œ>oe",
          "ø>o",
          "[đð]>d",
          "ł>l",
          "ı>i",
          "ς>σ",
          "[’ʼ]>'",
          "þ>th",
          "(\\d)[\\Wh](?=\\d)>$1");

  private final Map<String, Object> pieces = new HashMap<>();
  private final Map<String, Map<String, String>> lists = new HashMap<>();
  private final List<String> tags;
  private final boolean whole;
  private final int block;
  private final String own;

  /**
   * @param files those of the search, by name below {@code search/}
   * @param own the language of the page where the query is typed
   */
  SpecifiedClient(Map<String, String> files, String own) {
    this.own = own;
    Matcher begin = BEGIN.matcher(files.getOrDefault("search.js", ""));
    if (!begin.find()) {
      throw new IllegalStateException("the client does not tell how it begins");
    }
    Map<?, ?> values = (Map<?, ?>) json(begin.group(1));
    tags = ((List<?>) values.get("tags")).stream().map(String::valueOf).toList();
    whole = (Boolean) values.get("whole");
    block = (Integer) values.get("block");
    List<String> read = whole ? List.of(own + "-w.js", own + ".js") : List.copyOf(files.keySet());
    read.forEach(name -> read(files.getOrDefault(name, "")));
  }

  /** Section 1: a sequence of calls. */
  private void read(String file) {
    CALL.matcher(file).results().forEach(c -> pieces.put(c.group(1), json(c.group(2))));
  }

  /** JSON is YAML. */
  private static Object json(String text) {
    return new Load(LoadSettings.builder().setCodePointLimit(10_000_000).build())
        .loadFromString(text);
  }

  /** Section 2. */
  private static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = digit(text.charAt(i));
      if (digit < 45) {
        numbers.add(number * 45 + digit);
        number = 0;
      } else {
        number = number * 45 + digit - 45;
      }
    }
    return numbers;
  }

  private static int digit(char c) {
    return c < '<' ? c - 35 : c < '\\' ? c - 36 : c - 37;
  }

  /** Section 3. */
  private List<String> words(String text) {
    String plain =
        Pattern.compile("[\\uf900-\\uffef]+")
            .matcher(text)
            .replaceAll(m -> Normalizer.normalize(m.group(), Normalizer.Form.NFKC));
    List<?> cut = (List<?>) ((Map<?, ?>) pieces.get(own + "-b")).get("cut");
    List<String> words = new ArrayList<>();
    Matcher found = WORD.matcher(applied(cut, Normalizer.normalize(plain, Normalizer.Form.NFC)));
    while (found.find()) {
      String pattern = found.group("number") != null ? "\\d+" : B;
      boolean parts = found.group("number") != null || found.group("bare") != null;
      words.addAll(parts ? parts(found.group(), pattern) : List.of(found.group()));
    }
    return words.stream().distinct().toList();
  }

  private static List<String> parts(String run, String pattern) {
    List<MatchResult> parts = Pattern.compile(pattern).matcher(run).results().toList();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      if (!pattern.equals(B) || parts.size() == 1) {
        words.add(parts.get(i).group());
      }
      if (!last) {
        int end = pattern.equals(B) ? parts.get(i + 1).end() : run.length();
        words.add(run.substring(parts.get(i).start(), end));
      }
    }
    return words;
  }

  /** Section 4. */
  private String key(String language, String word) {
    Map<?, ?> rules = (Map<?, ?>) pieces.get(language + "-b");
    String lower = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String plain = Normalizer.normalize(applied(PLAIN, lower), Normalizer.Form.NFC);
    String spelt = applied((List<?>) rules.get("spell"), plain);
    if (Arrays.asList(rules.get("stop").toString().split(" ")).contains(spelt)) {
      return "";
    }
    String key = applied((List<?>) rules.get("sound"), stem(language, spelt));
    return isBrief(language) ? briefKey(key) : key;
  }

  private boolean isBrief(String language) {
    return ((Map<?, ?>) pieces.get(language + "-b")).containsKey("brief");
  }

  private static String applied(List<?> rules, String word) {
    String changed = word;
    for (Object rule : rules) {
      String[] parts = rule.toString().split(">", 2);
      changed = changed.replaceAll(parts[0], parts[1]);
    }
    return changed.isEmpty() ? word : changed;
  }

  private static String stem(String language, String word) {
    return switch (language) {
      case "es" -> word.length() < 5 ? word : word.replaceAll("[aeo]s?$", "");
      case "en" -> porter(word);
      default -> word;
    };
  }

  private static String porter(String word) {
    KeywordTokenizer source = new KeywordTokenizer();
    source.setReader(new StringReader(word));
    try (TokenStream stems = new PorterStemFilter(source)) {
      CharTermAttribute stem = stems.addAttribute(CharTermAttribute.class);
      stems.reset();
      stems.incrementToken();
      return stem.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number of a key as text; nothing for 0. */
  private static String briefKey(String key) {
    int number = key.chars().reduce(0, (n, c) -> (31 * n + c) % 65_521);
    return number == 0 ? "" : String.valueOf(number);
  }

  /** Sections 5 and 6: the keys of a piece with their lists, in order. */
  private Map<String, String> keys(String name) {
    return lists.computeIfAbsent(name, n -> keysOf(pieces.getOrDefault(n, "!").toString()));
  }

  private static Map<String, String> keysOf(String piece) {
    List<String> parts = List.of(piece.split("!", -1));
    if (parts.size() > 2) {
      return brief(numbers(parts.get(1)), numbers(parts.get(2)));
    }
    List<String> lists = parts.size() > 1 ? List.of(parts.get(1).split(" ")) : List.of();
    List<String> keys = restored(parts.get(0).split(" "));
    Map<String, String> all = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      all.put(keys.get(i), i < lists.size() ? lists.get(i) : "");
    }
    return all;
  }

  /** Section 6: each key as text, with the numbers of its list, which commas separate. */
  private static Map<String, String> brief(List<Integer> numbers, List<Integer> differences) {
    Map<String, String> all = new LinkedHashMap<>();
    int key = 0;
    int next = 0;
    for (int difference : differences) {
      key += difference;
      StringBuilder list = new StringBuilder();
      int number;
      do {
        number = numbers.get(next++);
        list.append(number / 2).append(',');
      } while (number % 2 == 1);
      all.put(String.valueOf(key), list.toString());
    }
    return all;
  }

  private static List<String> restored(String... written) {
    List<String> keys = new ArrayList<>();
    String key = "";
    for (String each : written) {
      if (!each.isEmpty()) {
        key = key.substring(0, digit(each.charAt(0))) + each.substring(1);
        keys.add(key);
      }
    }
    return keys;
  }

  /** Section 5: the list that may hold a key. */
  private Map<String, String> list(String language, String key) {
    String bounds = ((Map<?, ?>) pieces.get(language + "-b")).get("bounds").toString();
    String[] all = bounds.split(" ", -1);
    int n = all.length - 1;
    while (all[n].compareTo(key) > 0) {
      n--;
    }
    return keys(language + "-k" + n);
  }

  /** Sections 5 and 6: the pages of a key. */
  private List<Hit> pages(Weighted key) {
    String list = list(key.language(), key.key()).getOrDefault(key.key(), "");
    List<Hit> hits = new ArrayList<>();
    boolean inOwn = key.language().equals(own);
    if (isBrief(key.language())) {
      double score = 2.4;
      for (String number : list.isEmpty() ? new String[0] : list.split(",")) {
        int n = Integer.parseInt(number);
        hits.add(new Hit(n % block, score * key.weight(), n / block, inOwn));
        score = 1.2;
      }
      return hits;
    }
    List<Integer> all = numbers(list);
    int page = -1;
    for (int i = 1; i < all.size(); i += 2) {
      int a = all.get(i);
      page = page + 1 + a / 6;
      double score = 0.05 * Math.pow(1.15, all.get(0)) * Math.pow(0.75, a % 6);
      hits.add(new Hit(page, score * key.weight(), all.get(i + 1), inOwn));
    }
    return hits;
  }

  /** Section 7: address, title and passages, or none. */
  private List<?> page(String language, int page) {
    Object rows = pieces.get(language + "-p" + page / block);
    Object row = rows == null ? List.of() : ((List<?>) rows).get(page % block);
    return row instanceof List<?> list ? list : List.of();
  }

  /** Section 8, step 2. */
  private List<Weighted> exact(String language, String key) {
    Map<String, String> list = list(language, key);
    List<Weighted> found = new ArrayList<>();
    boolean itself = list.containsKey(key);
    if (itself) {
      found.add(new Weighted(key, 1, language));
    }
    boolean letter = key.length() == 1 && key.charAt(0) > '\u0dff';
    if ((key.length() > 2 || letter) && !isBrief(language)) {
      list.keySet().stream()
          .filter(k -> (letter ? k.contains(key) : k.startsWith(key)) && !k.equals(key))
          .sorted(Comparator.comparing(String::length))
          .limit(12)
          .map(k -> new Weighted(k, itself ? 0.15 : 0.8 * key.length() / k.length(), language))
          .forEach(found::add);
    }
    return found;
  }

  /** Section 8, step 3. */
  private List<Weighted> near(String key) {
    int most = key.length() < 4 || key.charAt(0) > '\ud83f' ? 0 : key.length() < 7 ? 1 : 2;
    List<Weighted> found = new ArrayList<>();
    if (most > 0) {
      String name = whole ? own + "-k0" : own + "-v" + (int) key.charAt(0);
      for (String candidate : keys(name).keySet()) {
        int distance = distance(key, candidate);
        int shared = shared(key, candidate);
        if (distance <= most) {
          found.add(new Weighted(candidate, 0.8 - 0.2 * distance + shared / 1000.0, own));
        } else if (shared >= 5 && shared >= candidate.length() - 3) {
          found.add(new Weighted(candidate, 0.5 * shared / key.length(), own));
        }
      }
    }
    return found.stream()
        .sorted(Comparator.comparing(Weighted::weight).reversed())
        .limit(2)
        .toList();
  }

  private static int shared(String a, String b) {
    int n = 0;
    while (n < Math.min(a.length(), b.length()) && a.charAt(n) == b.charAt(n)) {
      n++;
    }
    return n;
  }

  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean exchanged =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (exchanged) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }

  /** Section 8. */
  List<Result> search(String query, int most) {
    List<String> words = words(query).stream().filter(w -> !key(own, w).isEmpty()).toList();
    Map<String, List<Weighted>> exact = new LinkedHashMap<>();
    words.forEach(word -> exact.put(word, exact(own, key(own, word))));
    boolean asked = areOthersAsked(exact);
    Map<Integer, Found> pages = new TreeMap<>();
    exact.forEach(
        (word, keys) ->
            best(keys.isEmpty() ? replacements(word, asked) : keys)
                .forEach(
                    (page, hit) -> pages.computeIfAbsent(page, p -> new Found(page)).add(hit)));
    return pages.values().stream()
        .sorted(Comparator.comparing((Found found) -> found.score).reversed())
        .limit(most)
        .flatMap(this::result)
        .toList();
  }

  /** Step 4, first half. */
  private boolean areOthersAsked(Map<String, List<Weighted>> exact) {
    if (whole) {
      return exact.values().stream().anyMatch(List::isEmpty);
    }
    return exact.entrySet().stream().noneMatch(e -> !e.getValue().isEmpty() || isNear(e.getKey()));
  }

  private boolean isNear(String word) {
    String key = key(own, word);
    return near(key).stream().anyMatch(k -> shared(key, k.key()) >= 2);
  }

  /** Steps 3 and 4: the keys of a word that is not in the own language. */
  private List<Weighted> replacements(String word, boolean asked) {
    List<String> others = asked ? tags.stream().filter(t -> !t.equals(own)).toList() : List.of();
    if (others.stream().anyMatch(other -> key(other, word).isEmpty())) {
      return List.of();
    }
    return Stream.concat(
            near(key(own, word)).stream(),
            others.stream().flatMap(other -> exact(other, key(other, word)).stream()))
        .toList();
  }

  /** Step 5. */
  private Map<Integer, Hit> best(List<Weighted> keys) {
    Map<Integer, Hit> best = new TreeMap<>();
    for (Weighted key : keys) {
      for (Hit hit : pages(key)) {
        best.merge(hit.page(), hit, (one, other) -> other.score() > one.score() ? other : one);
      }
    }
    return best;
  }

  /** Steps 6 to 8. */
  private Stream<Result> result(Found found) {
    return Stream.concat(Stream.of(own), tags.stream())
        .filter(language -> !page(language, found.page).isEmpty())
        .limit(1)
        .map(
            language -> {
              List<?> page = page(language, found.page);
              List<?> passages = (List<?>) page.get(2);
              int number = found.passage() < passages.size() ? found.passage() : 0;
              Object anchor = ((List<?>) passages.get(number)).get(0);
              String address = page.get(0) + (anchor.equals("") ? "" : "#" + anchor);
              boolean inOwn = found.inOwn && language.equals(own);
              return new Result(address, page.get(1).toString(), inOwn, found.score);
            });
  }

  /** A key of a language, and how much it counts. */
  private record Weighted(String key, double weight, String language) {}

  /** A page of a key. */
  private record Hit(int page, double score, int passage, boolean inOwn) {}

  /** A page of all words. */
  private static final class Found {

    private final int page;
    private final Map<Integer, Double> passages = new TreeMap<>();
    private double score;
    private boolean inOwn;

    private Found(int page) {
      this.page = page;
    }

    private void add(Hit hit) {
      score += hit.score();
      inOwn |= hit.inOwn();
      passages.merge(hit.passage(), hit.score(), Double::sum);
    }

    private int passage() {
      double most = passages.values().stream().mapToDouble(s -> s).max().orElse(0);
      return passages.entrySet().stream()
          .filter(p -> p.getValue() == most)
          .findFirst()
          .map(Map.Entry::getKey)
          .orElse(0);
    }
  }
}
