package org.amparo.docx;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The links that fields make, as relationships by their ids. */
final class Links {

  private final Map<String, String> targets = new TreeMap<>();
  private final Map<String, String> ids = new TreeMap<>();

  /** Returns the id of the relationship to an address. */
  String id(String address) {
    String id = ids.computeIfAbsent(address, a -> "field-" + (ids.size() + 1));
    targets.put(id, Relationship.isLink(address) ? address : CleanDocument.NOWHERE);
    return id;
  }

  /** Returns the targets by their ids. */
  Map<String, String> targets() {
    return Collections.unmodifiableMap(targets);
  }
}
