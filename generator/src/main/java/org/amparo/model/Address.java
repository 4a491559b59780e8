package org.amparo.model;

import java.util.Arrays;

/**
 * Where a file of the finished site stands.
 *
 * @param path from the site's root, with {@code /} between its parts and none before the first:
 *     {@code es/derechos/index.html}
 */
public record Address(String path) implements Comparable<Address> {

  /**
   * @throws IllegalArgumentException if the path is empty, begins with {@code /} or climbs with
   *     {@code ..}
   */
  public Address {
    if (path.isEmpty()
        || path.startsWith("/")
        || Arrays.asList(path.split("/", -1)).contains("..")) {
      throw new IllegalArgumentException("not an address inside the site: \"" + path + "\"");
    }
  }

  /**
   * The relative reference that leads from this page to another one. It ends in a file's name, so
   * that it also works from a disk.
   *
   * @return for example {@code ../registro/carne.html}
   */
  public String to(Address other) {
    String[] from = path.split("/", -1);
    String[] target = other.path.split("/", -1);
    int shared = 0;
    while (shared < from.length - 1
        && shared < target.length - 1
        && from[shared].equals(target[shared])) {
      shared++;
    }
    return "../".repeat(from.length - 1 - shared)
        + String.join("/", Arrays.asList(target).subList(shared, target.length));
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
