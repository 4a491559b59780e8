package org.amparo.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The path of a file in the finished site or in the site's folder.
 *
 * @param path from the root, with {@code /} between its parts and none before the first: {@code
 *     es/derechos/index.html}
 */
public record Address(String path) implements Comparable<Address> {

  /** The characters of a path that RFC 3986 does not encode, without the colon. */
  private static final String PLAIN = "-._~!$&'()*+,;=@/";

  /**
   * @throws IllegalArgumentException if the path is empty, begins with {@code /} or has a part
   *     {@code ..}
   */
  public Address {
    if (path.isEmpty()
        || path.startsWith("/")
        || (path.contains("..") && Arrays.asList(path.split("/", -1)).contains(".."))) {
      throw new IllegalArgumentException("not an address inside the site: \"" + path + "\"");
    }
  }

  /**
   * Returns the relative reference from this page to another one. It ends in a file's name, so that
   * it also works from a disk.
   *
   * @return for example {@code ../registro/carn%C3%A9.html}, percent-encoded
   */
  public String to(Address other) {
    return encoded(pathTo(other));
  }

  /** Returns the relative path from this file to another one, not encoded. */
  public String pathTo(Address other) {
    List<String> from = parts();
    List<String> target = other.parts();
    int shared = 0;
    while (shared < from.size() - 1
        && shared < target.size() - 1
        && from.get(shared).equals(target.get(shared))) {
      shared++;
    }
    return "../".repeat(from.size() - 1 - shared)
        + String.join("/", target.subList(shared, target.size()));
  }

  /** Returns the address of a file with this name in the same folder. */
  public Address named(String file) {
    return new Address(path.substring(0, path.lastIndexOf('/') + 1) + file);
  }

  /** Returns the path, percent-encoded for a URL. */
  public String encoded() {
    return encoded(path);
  }

  /**
   * Returns the target of a relative reference from this file.
   *
   * @param reference percent-encoded or not, without query and fragment
   * @return empty if the target is above the root
   */
  public Optional<Address> resolve(String reference) {
    Deque<String> parts = new ArrayDeque<>(parts());
    parts.removeLast();
    String path =
        Normalizer.normalize(decoded(reference), Normalizer.Form.NFC); // as file names are
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return Optional.empty();
        }
        parts.removeLast();
      } else if (!part.equals(".") && !part.isEmpty()) {
        parts.addLast(part);
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Address(String.join("/", parts)));
  }

  /** Decodes a percent-encoded text. An invalid encoding stays as it is. */
  public static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text; // the percent sign is part of a file's name
    }
  }

  private List<String> parts() {
    return Arrays.asList(path.split("/", -1));
  }

  private static String encoded(String path) {
    StringBuilder out = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean letter = c < 128 && Character.isLetterOrDigit(c);
      if (letter || PLAIN.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append("0123456789ABCDEF".charAt(c >> 4));
        out.append("0123456789ABCDEF".charAt(c & 0xF));
      }
    }
    return out.toString();
  }

  @Override
  public int compareTo(Address other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return path;
  }
}
