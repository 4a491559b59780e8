package org.amparo.text;

import java.util.Collection;
import java.util.HexFormat;
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

  /** Quotes a text. Runs of characters that need no escape are copied at once. */
  private static String quoted(String text) {
    char[] characters = text.toCharArray(); // much faster to read than the text
    StringBuilder out = new StringBuilder(characters.length + 16).append('"');
    int start = 0;
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      if (!isPlain(c)) {
        out.append(characters, start, i - start).append(escaped(c));
        start = i + 1;
      }
    }
    return out.append(characters, start, characters.length - start).append('"').toString();
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c != '"' && c != '\\' && c != '<' && c != '\u2028' && c != '\u2029';
  }

  private static String escaped(char c) {
    return switch (c) {
      case '"', '\\' -> "\\" + c;
      case '\n' -> "\\n";
      default -> "\\u" + HexFormat.of().toHexDigits(c);
    };
  }
}
