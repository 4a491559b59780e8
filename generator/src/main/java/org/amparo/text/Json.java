package org.amparo.text;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes JSON that is safe inside an HTML script element: strings have no {@code <}. */
public final class Json {

  private Json() {}

  /**
   * Returns a value as JSON.
   *
   * @param value a string, number, boolean, collection or map; anything else by its string
   */
  public static String of(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(e -> quoted(String.valueOf(e.getKey())) + ":" + of(e.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
    }
    return value instanceof Number || value instanceof Boolean
        ? value.toString()
        : quoted(value.toString());
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        default -> {
          boolean plain = c >= ' ' && c != '\u2028' && c != '\u2029' && c != '<';
          if (plain) {
            out.append(c);
          } else {
            out.append(String.format("\\u%04x", (int) c));
          }
        }
      }
    }
    return out.append('"').toString();
  }
}
