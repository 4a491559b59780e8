package org.amparo.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that a discreet site must not show. An entry matches whole words, alone or as plurals,
 * whatever their accents and capitals. Words in the name of a file count as words. {@code *} at the
 * beginning or end of a word is for any letters. An entry that begins with {@code !} is a phrase in
 * which no word is looked for.
 */
final class ListedWords {

  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}*]+");

  /** The places within {@code pruebaVIH2} where a word begins: names of files have no spaces. */
  private static final Pattern JOINED =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

  /** Writing without spaces between words. */
  private static final Pattern WITHOUT_SPACES =
      Pattern.compile(
          ".*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}"
              + "\\p{IsMyanmar}\\p{IsTibetan}].*");

  private final Map<String, Pattern> words = new LinkedHashMap<>();
  private final List<Pattern> harmless = new ArrayList<>();

  /**
   * @param entries as the organisation wrote them
   */
  ListedWords(Stream<String> entries) {
    entries.map(String::strip).forEach(this::add);
  }

  private void add(String entry) {
    boolean exception = entry.startsWith("!");
    String folded = folded(exception ? entry.substring(1) : entry).strip();
    if (folded.replace("*", "").isBlank()) {
      return;
    }
    if (exception) {
      harmless.add(pattern(folded));
    } else {
      words.put(entry, pattern(folded));
    }
  }

  /** Returns whether there is no word to look for. */
  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Returns the first entry that a text has. */
  Optional<String> find(String text) {
    String folded = " " + folded(text.replace('*', ' ')) + " ";
    for (Pattern phrase : harmless) {
      folded = phrase.matcher(folded).replaceAll("| ");
    }
    String sought = folded;
    return words.entrySet().stream()
        .filter(w -> w.getValue().matcher(sought).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Returns words in small letters without accents, with one space between them. */
  private static String folded(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String parted = JOINED.matcher(plain).replaceAll(" ");
    return BETWEEN_WORDS.matcher(parted.toLowerCase(Locale.ROOT)).replaceAll(" ");
  }

  private static Pattern pattern(String entry) {
    if (WITHOUT_SPACES.matcher(entry).matches()) {
      return Pattern.compile(Pattern.quote(entry.replace("*", "")));
    }
    return Pattern.compile(
        Stream.of(entry.split(" "))
            .map(ListedWords::forms)
            .collect(Collectors.joining(" ", " ", " ")));
  }

  /** Returns the pattern of a word and its plurals. */
  private static String forms(String word) {
    String stem = word.replace("*", "");
    String before = word.startsWith("*") ? "[^ ]*" : "";
    if (word.endsWith("*")) {
      return before + stem + "[^ ]*";
    }
    String last = stem.isEmpty() ? "" : stem.substring(0, stem.length() - 1);
    String other = stem.endsWith("z") ? "|" + last + "ces" : "";
    String english = stem.endsWith("y") ? "|" + last + "ies" : "";
    return before + "(?:" + stem + "(?:s|es)?" + other + english + ")";
  }
}
