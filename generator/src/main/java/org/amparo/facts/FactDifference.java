package org.amparo.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amparo.facts.Fact.Weight;
import org.amparo.facts.Value.Address;
import org.amparo.facts.Value.Letter;
import org.amparo.facts.Value.Phone;
import org.amparo.facts.Value.Quantity;

/**
 * The facts that only one of two texts has.
 *
 * @param missing facts of the first text that the second lacks
 * @param added facts of the second text that the first lacks
 */
public record FactDifference(List<Fact> missing, List<Fact> added) {

  /** Above so many comparisons, only facts with equal keys are found. */
  private static final int MAX_COMPARISONS = 1_000_000;

  private static final int DIGITS_OF_THOUSAND = 4;

  private static final Pattern SHORT_CALL = Pattern.compile("\\d{3}");

  private static final FactDifference NONE = new FactDifference(List.of(), List.of());

  public FactDifference {
    missing = List.copyOf(missing);
    added = List.copyOf(added);
  }

  /** Compares the facts of two texts; their order does not count. */
  public static FactDifference between(Facts first, Facts second) {
    if (first.areAllPossible() && second.areAllPossible()) {
      return NONE; // most texts: nothing contradicts their articles
    }
    List<Fact> missing = new ArrayList<>(first.all());
    List<Fact> added = new ArrayList<>(second.all());
    Predicate<Fact> certain = Fact::isCertain;
    Predicate<Fact> other = certain.negate();
    removeEqual(missing, certain, added, certain);
    removeAgreeing(missing, certain, added, certain);
    removeEqual(missing, certain, added, other);
    removeEqual(missing, other, added, certain);
    removeAgreeing(missing, certain, added, other);
    removeAgreeing(missing, other, added, certain);
    removeEqual(missing, other, added, other);
    removeAgreeing(missing, other, added, other);
    if (missing.isEmpty() && added.isEmpty()) {
      return calls(first, second);
    }
    missing.replaceAll(f -> isOtherDay(f, second) || isOtherSpan(f, second) ? f.asCertain() : f);
    added.replaceAll(f -> isOtherDay(f, first) || isOtherSpan(f, first) ? f.asCertain() : f);
    removeUncontradicted(missing, added);
    if (!second.hasNumberWords()) {
      removeParts(missing, added);
    }
    if (!first.hasNumberWords()) {
      removeParts(added, missing);
    }
    return new FactDifference(missing, added);
  }

  /** Returns the numbers to call of two texts that name the same ones in another order. */
  private static FactDifference calls(Facts first, Facts second) {
    List<Fact> ours = first.all().stream().filter(FactDifference::isCall).toList();
    List<Fact> theirs = second.all().stream().filter(FactDifference::isCall).toList();
    boolean same =
        ours.size() != theirs.size()
            || IntStream.range(0, ours.size())
                .allMatch(i -> agree(ours.get(i).value(), theirs.get(i).value()));
    return same ? NONE : new FactDifference(ours, theirs);
  }

  /** Returns whether a fact is a telephone, or three digits, which may be one. */
  private static boolean isCall(Fact fact) {
    return fact.value() instanceof Phone
        || (fact.value() instanceof Quantity && SHORT_CALL.matcher(fact.written()).matches());
  }

  /** Returns whether the texts name the same numbers to call, but in another order. */
  public boolean isOrder() {
    List<Fact> rest = new ArrayList<>(added);
    missing.forEach(f -> removeFirst(rest, other -> true, f));
    return !isEmpty() && missing.size() == added.size() && rest.isEmpty();
  }

  /** Returns whether both texts say the same. */
  public boolean isEmpty() {
    return missing.isEmpty() && added.isEmpty();
  }

  /** Returns whether all that differs is numbers in words of one of both: a manner of speaking. */
  public boolean isWording() {
    return areInWords() && (missing.isEmpty() || added.isEmpty());
  }

  /** Returns whether all that differs is numbers in words. */
  public boolean areInWords() {
    return missing.stream().allMatch(Fact::inWords) && added.stream().allMatch(Fact::inWords);
  }

  /**
   * Returns whether one number in words is written for another of more or fewer digits, which no
   * slip makes of it. Below one and from a thousand up, few words are alike: there it may be one.
   */
  public boolean isOtherOrder() {
    if (!areInWords() || missing.size() != 1 || added.size() != 1) {
      return false;
    }
    int ours = digits(missing.get(0).value());
    int theirs = digits(added.get(0).value());
    int fewer = Math.min(ours, theirs);
    return ours != theirs && fewer > 0 && fewer < DIGITS_OF_THOUSAND;
  }

  private static int digits(Value value) {
    BigDecimal number = BigDecimal.ZERO;
    if (value instanceof Quantity quantity) {
      number = quantity.value();
    } else if (value instanceof Duration duration) {
      number = duration.count();
    }
    return number.precision() - number.scale();
  }

  private static void removeEqual(
      List<Fact> some, Predicate<Fact> ofSome, List<Fact> others, Predicate<Fact> ofOthers) {
    if (some.isEmpty() || others.isEmpty()) {
      return;
    }
    Map<String, Integer> counts = new HashMap<>();
    others.stream().filter(ofOthers).forEach(f -> counts.merge(id(f), 1, Integer::sum));
    Map<String, Integer> found = new HashMap<>();
    some.removeIf(f -> ofSome.test(f) && countDown(counts, f, found));
    others.removeIf(f -> ofOthers.test(f) && countDown(found, f, new HashMap<>()));
  }

  private static boolean countDown(
      Map<String, Integer> counts, Fact fact, Map<String, Integer> to) {
    String id = id(fact);
    int left = counts.getOrDefault(id, 0);
    if (left == 0) {
      return false;
    }
    counts.put(id, left - 1);
    to.merge(id, 1, Integer::sum);
    return true;
  }

  private static String id(Fact fact) {
    return fact.value().getClass().getName() + fact.value().key();
  }

  private static void removeAgreeing(
      List<Fact> some, Predicate<Fact> ofSome, List<Fact> others, Predicate<Fact> ofOthers) {
    if ((long) some.size() * others.size() > MAX_COMPARISONS) {
      return;
    }
    some.removeIf(f -> ofSome.test(f) && removeFirst(others, ofOthers, f));
  }

  private static boolean removeFirst(List<Fact> facts, Predicate<Fact> of, Fact other) {
    for (Iterator<Fact> all = facts.iterator(); all.hasNext(); ) {
      Fact fact = all.next();
      if (of.test(fact) && agree(fact.value(), other.value())) {
        all.remove();
        return true;
      }
    }
    return false;
  }

  private static boolean agree(Value one, Value other) {
    return one.agrees(other) || other.agrees(one);
  }

  /** Returns whether a fact is a weekday that a text lacks which names other weekdays. */
  private static boolean isOtherDay(Fact fact, Facts text) {
    if (!(fact.value() instanceof Weekday)) {
      return false;
    }
    List<Value> days =
        text.all().stream().map(Fact::value).filter(v -> v instanceof Weekday).toList();
    return !days.isEmpty() && !days.contains(fact.value());
  }

  /** Returns whether a fact is a range of what is a list in a text, or the other way round. */
  private static boolean isOtherSpan(Fact fact, Facts text) {
    return fact.value() instanceof Span span
        && text.all().stream().anyMatch(f -> f.value().equals(span.opposite()));
  }

  /** Removes what is not certain, unless the other text says something else of the same kind. */
  private static void removeUncontradicted(List<Fact> missing, List<Fact> added) {
    missing.removeIf(f -> f.weight() == Weight.POSSIBLE);
    added.removeIf(f -> f.weight() == Weight.POSSIBLE);
    Set<Class<?>> kinds = kinds(missing);
    Set<Class<?>> addedKinds = kinds(added);
    missing.removeIf(f -> !f.isCertain() && !addedKinds.contains(f.value().getClass()));
    added.removeIf(f -> !f.isCertain() && !kinds.contains(f.value().getClass()));
  }

  private static Set<Class<?>> kinds(List<Fact> facts) {
    return facts.stream().map(f -> f.value().getClass()).collect(Collectors.toSet());
  }

  /**
   * Forgives what a language may write in words that are not known: numbers of its text may be
   * parts of what the other text says, and numbers of the other text may be in words here.
   *
   * @param facts of the other text
   * @param unread facts of the text in the language without number words
   */
  private static void removeParts(List<Fact> facts, List<Fact> unread) {
    Set<String> parts =
        facts.stream().flatMap(f -> f.value().parts().stream()).collect(Collectors.toSet());
    unread.removeIf(f -> f.value() instanceof Quantity && parts.contains(f.value().key()));
    facts.removeIf(Fact::inWords);
    facts.replaceAll(f -> canBeInWords(f.value()) ? f.asInWords() : f);
  }

  private static boolean canBeInWords(Value value) {
    return !(value instanceof Phone || value instanceof Address || value instanceof Letter);
  }
}
