package org.amparo.language;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.model.Language;

/**
 * The words of a language that tell what a number beside them means: units of time, ordinals, parts
 * of the day, words of the law, currencies. The JDK's locale data have none of these. All words are
 * in lower case; a word is also found without its acute accent.
 */
public final class FactWords {

  /** What a word says of the number beside it. The comment says what the word's value is. */
  public enum Role {
    /** A unit of time; how many seconds it has. */
    SECONDS,
    /** A unit of time; how many months it has. */
    MONTHS,
    /** One, or an article; no value. */
    ONE,
    /** A half; no value. */
    HALF,
    /** A part of a whole; how many of them the whole has. */
    PART,
    /** An ordinal; its number. */
    ORDINAL,
    /** A whole of which an ordinal before it names a part: {@code la cuarta parte}; no value. */
    WHOLE,
    /** Multiplies what is after it: {@code el doble}; by what. */
    MULTIPLE,
    /** A number of times; the number. */
    TIMES,
    /** A word that often means a number, but not always; the number. */
    OFTEN,
    /** Follows digits directly and makes them an ordinal; no value. */
    ORDINAL_ENDING,
    /** Joins two numbers of one range or list; no value. */
    LINK,
    /** May be between a number and its unit or month; no value. */
    OF,
    /** A part of the day; {@code am}, {@code pm}, {@code night}, {@code noon}. */
    DAY_PART,
    /** May be before a part of the day; no value. */
    DAY_PART_PREFIX,
    /** Before an hour; no value. */
    AT,
    /**
     * Before an hour and after minutes: {@code past} 1, {@code to} -1; in Spanish after the hour.
     */
    PAST,
    /**
     * A part of a law that has a number: {@code article}, or {@code part} of one; {@code letter} if
     * it has a letter.
     */
    LAW,
    /** Has a Roman number beside it; no value. */
    ROMAN,
    /** The first of the words for {@code %}; the second word, empty if there is none. */
    PERCENT,
    /** A currency; its ISO code, or {@code $} for any dollar or peso. */
    CURRENCY,
    /** A hundredth of a currency; no value. */
    CENT,
    /** Joins an amount and its hundredths; no value. */
    WITH,
    /** A unit of measure; its symbol. */
    UNIT,
    /** Before a unit of time, it says how often: {@code por}, {@code every}; no value. */
    EACH,
    /** Says how often; the key of the length of time. */
    RATE,
    /** A short or second name of a weekday, which other words have too; its number from Monday. */
    WEEKDAY,
    /** Before a weekday's second name; no value. */
    ON,
    /** The letter by which a range of weekdays begins or ends; the weekday's number. */
    WEEKDAY_LETTER,
    /** Begins the name of a street, which may be a date; no value. */
    STREET,
    /** A factor that {@link NumberWords} lacks; its power of ten. */
    POWER,
    /** An adjective between a number and its unit of time; no value. */
    BETWEEN,
    /** Says of days that offices are open on them; no value. */
    WORKING,
    /**
     * Before a word of {@link #THAN} and a number, or after {@code or}: 1 for more, -1 for less.
     */
    BOUND,
    /** Directly before a number: 1 if it is the least, -1 if it is the most. */
    DIRECT_BOUND,
    /** Between a word of {@link #BOUND} and its number; no value. */
    THAN,
    /** Before a word for less: the number after it is the least; no value. */
    LEAST,
    /** Says the opposite of what is after it; no value. */
    NOT,
    /** Joins the first and the last of a range; no value. */
    RANGE,
    /** Before two numbers joined by {@code and} that are a range; no value. */
    WITHIN,
  }

  private static final Set<Role> FIRST =
      EnumSet.of(
          Role.SECONDS,
          Role.MONTHS,
          Role.ONE,
          Role.HALF,
          Role.PART,
          Role.ORDINAL,
          Role.MULTIPLE,
          Role.TIMES,
          Role.OFTEN,
          Role.DAY_PART,
          Role.LAW,
          Role.EACH,
          Role.RATE,
          Role.WEEKDAY,
          Role.WEEKDAY_LETTER,
          Role.POWER,
          Role.BOUND,
          Role.DIRECT_BOUND);

  private static final FactWords NONE = new FactWords("");

  private final Map<Role, Map<String, String>> values = new EnumMap<>(Role.class);

  /**
   * @param rows a role, a value if the role has one, a bar, and the words that have both
   */
  FactWords(String rows) {
    rows.lines().forEach(this::add);
  }

  /** Returns the words of a language; none for a language that the program does not know. */
  public static FactWords of(Language language) {
    return Languages.rules(language).map(LanguageRules::factWords).orElse(NONE);
  }

  /** Returns the value that a word has in a role, or nothing if it does not have the role. */
  public Optional<String> value(Role role, String word) {
    return Optional.ofNullable(values.getOrDefault(role, Map.of()).get(word));
  }

  /** Returns the number that a word has in a role. */
  public Optional<Integer> number(Role role, String word) {
    return value(role, word).map(Integer::valueOf);
  }

  /** Returns whether a word has a role. */
  public boolean is(Role role, String word) {
    return values.getOrDefault(role, Map.of()).containsKey(word);
  }

  /** Returns every word with which a fact can begin: the most frequent words are none of them. */
  public Set<String> first() {
    return FIRST.stream()
        .flatMap(role -> values.getOrDefault(role, Map.of()).keySet().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns a word without its acute accents, as people type it in a hurry. */
  public static String withoutAcute(String word) {
    return word.replace('á', 'a')
        .replace('é', 'e')
        .replace('í', 'i')
        .replace('ó', 'o')
        .replace('ú', 'u');
  }

  private void add(String row) {
    int bar = row.indexOf('|');
    String[] head = row.substring(0, bar).strip().split(" ", 2);
    Role role = Role.valueOf(head[0].toUpperCase(Locale.ROOT));
    String value = head.length == 1 ? "" : head[1];
    Map<String, String> words = values.computeIfAbsent(role, r -> new HashMap<>());
    for (String word : row.substring(bar + 1).strip().split(" ", -1)) {
      words.put(word, value);
      words.putIfAbsent(withoutAcute(word), value);
    }
  }
}
