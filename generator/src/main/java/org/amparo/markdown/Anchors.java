package org.amparo.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.text.Slug;
import org.commonmark.node.Heading;

/** Assigns each heading of a document an anchor that no other heading has. */
final class Anchors {

  private final Set<String> reserved;
  private final Set<String> assigned = new HashSet<>();

  /** How often each anchor was the first choice of a heading: the last number tried behind it. */
  private final Map<String, Integer> repetitions = new HashMap<>();

  /**
   * @param reserved the anchors that headings name; an anchor made of a heading's words avoids them
   */
  Anchors(Set<String> reserved) {
    this.reserved = Set.copyOf(reserved);
  }

  /**
   * Assigns a heading its anchor: the anchor that it names, or else an anchor made of its words. A
   * number from 2 is added if another heading already has that anchor.
   */
  Anchor assign(Heading heading) {
    Optional<String> name = AnchorName.of(heading);
    String wanted = name.orElseGet(() -> Slug.of(PlainText.of(heading), "section"));
    String anchor = wanted;
    boolean free = name.isPresent() || !reserved.contains(wanted);
    while (!free || !assigned.add(anchor)) {
      anchor = wanted + "-" + (1 + repetitions.merge(wanted, 1, Integer::sum));
      free = !reserved.contains(anchor);
    }
    return new Anchor(anchor, name.isPresent());
  }

  /**
   * A heading's anchor.
   *
   * @param id of the heading's element
   * @param named whether the author wrote it
   */
  record Anchor(String id, boolean named) {}
}
