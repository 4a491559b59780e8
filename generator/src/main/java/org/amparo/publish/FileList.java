package org.amparo.publish;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of what was published, which is kept on the host beside the files: {@code
 * site-files.txt}. Its form is in {@code generator/docs/site-files.md}.
 *
 * @param time the name of the release
 * @param entries by path
 */
record FileList(Instant time, Map<String, Entry> entries) {

  /** The list of a place where nothing was published. */
  static final FileList NONE = new FileList(Instant.EPOCH, Map.of());

  private static final String HEAD = "site-files 1";

  private static final Pattern LINE =
      Pattern.compile("(?<sha>[0-9a-f]{64}) (?<size>\\d{1,15}) (?<path>[^\t]+)(?:\t(?<title>.*))?");

  FileList {
    entries = Collections.unmodifiableMap(new TreeMap<>(entries));
  }

  /**
   * A file that was published.
   *
   * @param size in bytes
   * @param sha256 of its bytes, in hexadecimal digits
   * @param title of the guide or info page that it is; empty for any other file
   */
  record Entry(long size, String sha256, String title) {

    /** Returns the same without its title. */
    Entry withoutTitle() {
      return new Entry(size, sha256, "");
    }

    /** Returns whether the bytes are the same. */
    boolean isSame(Entry other) {
      return sha256.equals(other.sha256);
    }
  }

  /**
   * Reads a list.
   *
   * @return empty if the bytes are no such list
   */
  static Optional<FileList> read(byte[] bytes) {
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    if (lines.size() < 2 || !lines.get(0).equals(HEAD)) {
      return Optional.empty();
    }
    Map<String, Entry> entries = new TreeMap<>();
    for (String line : lines.subList(2, lines.size())) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches() || !isPath(parts.group("path"))) {
        return Optional.empty();
      }
      entries.put(parts.group("path"), entry(parts));
    }
    return time(lines.get(1)).map(time -> new FileList(time, entries));
  }

  /** Returns whether a path from a host is one below the place. */
  static boolean isPath(String path) {
    return !path.isEmpty()
        && !path.startsWith("/")
        && !path.contains("\\")
        && List.of(path.split("/", -1)).stream()
            .noneMatch(p -> p.isEmpty() || p.equals(".") || p.equals(".."));
  }

  static Optional<Instant> time(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Entry entry(Matcher parts) {
    String title = parts.group("title");
    return new Entry(
        Long.parseLong(parts.group("size")), parts.group("sha"), title == null ? "" : title);
  }

  /** Returns the list as a text. */
  String text() {
    StringBuilder text = new StringBuilder(HEAD).append('\n').append(time).append('\n');
    entries.forEach((path, entry) -> text.append(line(path, entry)).append('\n'));
    return text.toString();
  }

  private static String line(String path, Entry entry) {
    String end = entry.title().isEmpty() ? "" : "\t" + entry.title();
    return entry.sha256() + " " + entry.size() + " " + path + end;
  }
}
