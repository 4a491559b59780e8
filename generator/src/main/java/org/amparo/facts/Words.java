package org.amparo.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.amparo.language.FactWords;
import org.amparo.language.FactWords.Role;
import org.amparo.language.NumberWords;
import org.amparo.model.Language;

/** All words that facts of one language are written with. */
final class Words {

  private final FactWords factWords;
  private final Map<String, Integer> units;
  private final Map<String, Integer> factors;
  private final CalendarNames calendar;
  private final boolean hasNumbers;
  private final WordSet all;

  Words(Language language) {
    NumberWords numbers = NumberWords.of(language);
    this.factWords = FactWords.of(language);
    this.units = withoutAcute(numbers.units());
    this.factors = withoutAcute(numbers.factors());
    this.calendar = new CalendarNames(language.locale(), numbers);
    this.hasNumbers = !units.isEmpty();
    Set<String> first = new HashSet<>(factWords.first());
    first.addAll(units.keySet());
    first.addAll(factors.keySet());
    first.addAll(calendar.all());
    this.all = new WordSet(first);
  }

  private static Map<String, Integer> withoutAcute(Map<String, Integer> words) {
    Map<String, Integer> all = new HashMap<>();
    words.forEach((word, value) -> all.put(FactWords.withoutAcute(word), value));
    all.putAll(words);
    return Map.copyOf(all);
  }

  /** Returns whether numbers in words of the language are known. */
  boolean hasNumbers() {
    return hasNumbers;
  }

  /** Returns whether a fact can begin with a word: one of these words, or a Roman number. */
  boolean canBegin(Token word) {
    return all.contains(word.text()) || Roman.canBegin(word.written().charAt(0));
  }

  CalendarNames calendar() {
    return calendar;
  }

  boolean is(Role role, Token token) {
    return token.isWord() && factWords.is(role, token.text());
  }

  /** Returns the number that a word has in a role, or 0. */
  int number(Role role, Token token) {
    return token.isWord() ? factWords.number(role, token.text()).orElse(0) : 0;
  }

  /** Returns what a word means in a role; empty if it does not have the role. */
  String value(Role role, Token token) {
    return token.isWord() ? factWords.value(role, token.text()).orElse("") : "";
  }

  /** Returns a number from two up that is added to what is before it, or 0. */
  int unit(Token token) {
    return token.isWord() ? units.getOrDefault(token.text(), 0) : 0;
  }

  /** Returns the number that what is before a word is multiplied by, or 0. */
  long factor(Token token) {
    if (!token.isWord()) {
      return 0;
    }
    int power = number(Role.POWER, token);
    return power > 0 ? (long) Math.pow(10, power) : factors.getOrDefault(token.text(), 0);
  }
}
