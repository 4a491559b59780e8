package org.amparo.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.facts.Value.Address;
import org.amparo.facts.Value.Phone;
import org.amparo.facts.Value.Quantity;

/**
 * Collects the facts of a text. An address, a telephone or an article of a law counts once, however
 * often it is named, and so does a length of time that is written in two units: {@code 72 hours (3
 * days)}.
 */
final class FactList {

  private final List<Fact> facts = new ArrayList<>();
  private final Set<String> addresses = new HashSet<>();
  private final Set<String> numbers = new HashSet<>();
  private final Map<String, Phone> phones = new HashMap<>();
  private final Map<String, Duration> durations = new HashMap<>();

  void add(Fact fact) {
    if (!isKnown(fact)) {
      facts.add(fact);
      if (fact.isCertain() && fact.value() instanceof Quantity number) {
        numbers.add(number.key());
      }
    }
  }

  private boolean isKnown(Fact fact) {
    if (fact.value() instanceof Address address) {
      return !addresses.add(address.address());
    }
    if (fact.value() instanceof Provision article) {
      return article.isArticle() && !addresses.add(article.key());
    }
    if (fact.value() instanceof Phone phone) {
      Phone known = phones.putIfAbsent(phone.national(), phone);
      return known != null && known.agrees(phone);
    }
    if (fact.value() instanceof Duration duration) {
      Duration known = durations.putIfAbsent(duration.key(), duration);
      return known != null && known.count().compareTo(duration.count()) != 0;
    }
    return false;
  }

  /** Returns whether the list has a telephone, also as a plain number. */
  boolean names(Phone phone) {
    Phone known = phones.get(phone.national());
    return numbers.contains(phone.national()) || (known != null && known.agrees(phone));
  }

  List<Fact> facts() {
    return List.copyOf(facts);
  }
}
