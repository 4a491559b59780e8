package org.amparo.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The namespaces that prefixes have at a place of a part. */
final class Prefixes {

  /** The namespaces of each prefix, the innermost first. */
  private final Map<String, Deque<String>> spaces = new HashMap<>();

  /** Gives a prefix a namespace. */
  void begin(String prefix, String uri) {
    spaces.computeIfAbsent(prefix, p -> new ArrayDeque<>()).push(uri);
  }

  /** Takes its innermost namespace from a prefix. */
  void end(String prefix) {
    spaces.getOrDefault(prefix, new ArrayDeque<>()).poll();
  }

  /** Returns the namespaces of some prefixes; a prefix without one as it is. */
  String namespaces(String prefixes) {
    return Stream.of(prefixes.strip().split("\\s+"))
        .map(this::namespace)
        .collect(Collectors.joining(" "));
  }

  private String namespace(String prefix) {
    String uri = spaces.getOrDefault(prefix, new ArrayDeque<>()).peek();
    return uri == null ? prefix : uri;
  }
}
