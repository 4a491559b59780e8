package org.amparo.edit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file was until a change: an entry of the history.
 *
 * @param time of the change, in milliseconds
 * @param change that was made
 * @param file its path from the site's folder at that time
 * @param content the SHA-256 of what it was until then, as hexadecimal digits
 * @param who made the change; empty if that is not known
 * @param target the path that the file has since a move; otherwise empty
 */
public record Version(
    Instant time, Change change, String file, String content, String who, String target) {

  private static final int FIELDS = 6;
  private static final int SHORT = 12;

  public Version {
    time = time.truncatedTo(ChronoUnit.MILLIS);
  }

  /** Returns its name, which no other version of the file has. */
  public String name() {
    return time + "-" + content.substring(0, SHORT);
  }

  Version at(Instant other) {
    return new Version(other, change, file, content, who, target);
  }

  /** Returns its line in a file of the history, without the end of the line. */
  String line() {
    return String.join(
        "\t",
        time.toString(),
        change.name().toLowerCase(Locale.ROOT),
        escaped(file),
        content,
        escaped(who),
        escaped(target));
  }

  /** Reads a line; empty if it is none of a version. */
  static Optional<Version> of(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != FIELDS || !fields[3].matches("[0-9a-f]{64}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Version(
              Instant.parse(fields[0]),
              Change.valueOf(fields[1].toUpperCase(Locale.ROOT)),
              plain(fields[2]),
              fields[3],
              plain(fields[4]),
              plain(fields[5])));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty(); // of a later form
    }
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\t", "%09").replace("\n", "%0A").replace("\r", "%0D");
  }

  private static String plain(String text) {
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%09", "\t").replace("%25", "%");
  }

  /** What was made of the file. */
  public enum Change {
    /** Another text took its place. */
    SAVED,
    /** It was typed and never saved. */
    TYPED,
    /** A translation was confirmed. */
    CONFIRMED,
    /** It got another path. */
    MOVED,
    /** It was deleted. */
    DELETED,
    /** An earlier version took its place. */
    RESTORED;

    /** Returns whether only another text makes it worth an entry. */
    boolean isOfText() {
      return this == SAVED || this == TYPED || this == RESTORED;
    }
  }

  /**
   * The versions of a file, through its renames.
   *
   * @param all versions of all files, the oldest first
   * @param file its present path
   * @return the newest first
   */
  static List<Version> ofFile(List<Version> all, String file) {
    List<Version> found = new ArrayList<>();
    String name = file;
    for (int i = all.size() - 1; i >= 0; i--) {
      Version version = all.get(i);
      if (version.change() == Change.MOVED && version.target().equals(name)) {
        name = version.file();
      }
      if (version.file().equals(name)) {
        found.add(version);
      }
    }
    return List.copyOf(found);
  }
}
