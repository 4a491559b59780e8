package org.amparo.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.host.HostFile;

/**
 * The list of what is being published, which is on the host from before the first file until after
 * the last one: {@code site-files-next.txt}. Whoever publishes after a cut knows by it which files
 * arrived.
 *
 * @param there files that were there already, by path: they arrived before an earlier cut
 * @param sending files that are being sent, by path
 * @param leaving paths of files that are deleted at the end
 */
record Underway(
    Map<String, FileList.Entry> there, Map<String, Sending> sending, Set<String> leaving) {

  /** Nothing is being published. */
  static final Underway NONE = new Underway(Map.of(), Map.of(), Set.of());

  private static final String HEAD = "site-files-next 1";

  private static final Pattern LINE =
      Pattern.compile(
          "(?<kind>[=+-]) (?:(?<sha>[0-9a-f]{64}) (?<size>\\d{1,15}) (?<before>\\d{1,15}|-) )?(?<path>.+)");

  Underway {
    there = Map.copyOf(there);
    sending = Map.copyOf(sending);
    leaving = Set.copyOf(leaving);
  }

  /**
   * A file that is being sent.
   *
   * @param entry the new file
   * @param before the size of the file that it replaces; empty if there was none
   */
  record Sending(FileList.Entry entry, OptionalLong before) {

    /**
     * Returns whether the new file is there.
     *
     * @param file as it is on the host
     * @param isLater whether it was changed after this list was put there
     */
    boolean hasArrived(HostFile file, boolean isLater) {
      boolean other = before.isEmpty() || before.getAsLong() != file.size();
      return file.size() == entry.size() && (other || isLater);
    }
  }

  /**
   * Reads a list.
   *
   * @return nothing if the bytes are no such list
   */
  static Underway read(byte[] bytes) {
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
      return NONE;
    }
    Map<String, FileList.Entry> there = new TreeMap<>();
    Map<String, Sending> sending = new TreeMap<>();
    Set<String> leaving = new TreeSet<>();
    for (String line : lines.subList(1, lines.size())) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches() || !FileList.isPath(parts.group("path"))) {
        return NONE;
      }
      String path = parts.group("path");
      Optional<Sending> read = sending(parts);
      switch (parts.group("kind")) {
        case "-" -> leaving.add(path);
        case "=" -> read.ifPresent(s -> there.put(path, s.entry()));
        default -> read.ifPresent(s -> sending.put(path, s));
      }
    }
    return new Underway(there, sending, leaving);
  }

  private static Optional<Sending> sending(Matcher parts) {
    if (parts.group("sha") == null) {
      return Optional.empty();
    }
    String before = parts.group("before");
    return Optional.of(
        new Sending(
            new FileList.Entry(Long.parseLong(parts.group("size")), parts.group("sha"), ""),
            before.equals("-") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(before))));
  }

  /** Returns the list as a text. */
  String text() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    new TreeMap<>(there)
        .forEach((path, e) -> append(text, "=", new Sending(e, OptionalLong.empty()), path));
    new TreeMap<>(sending).forEach((path, s) -> append(text, "+", s, path));
    new TreeSet<>(leaving).forEach(path -> text.append("- ").append(path).append('\n'));
    return text.toString();
  }

  private static void append(StringBuilder text, String kind, Sending file, String path) {
    String before = file.before().isPresent() ? String.valueOf(file.before().getAsLong()) : "-";
    text.append(kind).append(' ').append(file.entry().sha256()).append(' ');
    text.append(file.entry().size()).append(' ').append(before).append(' ');
    text.append(path).append('\n');
  }
}
