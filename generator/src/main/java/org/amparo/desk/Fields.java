package org.amparo.desk;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.serve.Request;

/**
 * The fields of a request: those of its query, and of its form if it has one.
 *
 * @param values by name, in the order of the request
 */
record Fields(Map<String, List<String>> values) {

  private static final String FORM = "application/x-www-form-urlencoded";

  Fields {
    values = Map.copyOf(values);
  }

  /**
   * Reads the fields of a request.
   *
   * @throws IllegalArgumentException if one is not encoded as a form is
   */
  static Fields of(Request request) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    add(request.query(), values);
    if (request.first("Content-Type").filter(t -> t.startsWith(FORM)).isPresent()) {
      String form = request.body().text();
      add(form.replace("%00", "").replace("\0", ""), values); // nobody types a NUL
    }
    return new Fields(values);
  }

  private static void add(String encoded, Map<String, List<String>> values) {
    for (String pair : encoded.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        values.computeIfAbsent(decoded(name), n -> new ArrayList<>()).add(decoded(value));
      }
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** Returns the same fields with another value of one. */
  Fields with(String name, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    changed.put(name, List.of(value));
    return new Fields(changed);
  }

  /** Returns the first value of a field. */
  Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /** Returns the first value of a field; empty text if there is none. */
  String text(String name) {
    return first(name).orElse("");
  }

  /** Returns the values of a field; none if there is none. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** Returns whether there is a field of this name. */
  boolean has(String name) {
    return values.containsKey(name);
  }
}
