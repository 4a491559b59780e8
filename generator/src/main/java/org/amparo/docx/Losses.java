package org.amparo.docx;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What a document has and its draft has not, or has in another form. */
final class Losses {

  private final Set<String> kinds = new TreeSet<>();

  /** Adds a kind: the last part of a message key {@code import.left.*}. */
  void add(String kind) {
    kinds.add(kind);
  }

  /** Adds kinds. */
  void addAll(Set<String> others) {
    kinds.addAll(others);
  }

  Set<String> kinds() {
    return Collections.unmodifiableSet(kinds);
  }
}
