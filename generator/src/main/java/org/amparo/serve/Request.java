package org.amparo.serve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request of a browser on this machine.
 *
 * @param method in capitals
 * @param path decoded; begins with a slash
 * @param query what follows the question mark, still encoded; empty if nothing does
 * @param headers by name, without regard to case
 * @param body of no bytes if it has none
 */
public record Request(
    String method, String path, String query, Map<String, List<String>> headers, Bytes body) {

  public Request {
    Map<String, List<String>> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> sorted.put(name, List.copyOf(values)));
    headers = sorted;
  }

  /** Returns the values of a header; none if the request lacks it. */
  public List<String> all(String header) {
    return headers.getOrDefault(header, List.of());
  }

  /** Returns the first value of a header. */
  public Optional<String> first(String header) {
    return all(header).stream().findFirst();
  }

  /**
   * Returns the values of a cookie: another server of this machine can add one of the same name.
   */
  public List<String> cookies(String name) {
    return all("Cookie").stream()
        .flatMap(line -> List.of(line.split(";")).stream())
        .map(String::strip)
        .filter(c -> c.startsWith(name + "="))
        .map(c -> c.substring(name.length() + 1))
        .toList();
  }

  /** Returns whether the request only asks, and changes nothing. */
  public boolean isReading() {
    return method.equals("GET") || method.equals("HEAD");
  }

  /** Returns the file name ending of the path, in small letters; empty if it has none. */
  public String ending() {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }
}
