package org.amparo.edit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.source.SiteFolder;

/**
 * The history of a site: what each file was before a change, so that every version can be brought
 * back. It is outside of {@code content/} and never published.
 */
public final class Versions {

  private final SiteFolder site;
  private final KeptFolder kept;

  /** Opens the history of a site. */
  public Versions(SiteFolder site) {
    this.site = site;
    this.kept = new KeptFolder(site, "history");
  }

  /**
   * Keeps a text of a file, unless it is the one that was kept last.
   *
   * @param file its path from the site's folder
   * @param time of the change
   * @throws EditException if it cannot be written
   */
  public void keep(String file, String text, Instant time) throws EditException {
    keep(Kept.of(file, text, new Occasion(time, Version.Change.SAVED, "")));
  }

  /**
   * Keeps what a file is before a change.
   *
   * @throws EditException if it cannot be written
   */
  public void keep(Kept before) throws EditException {
    keepAll(List.of(before));
  }

  /**
   * Keeps what existing files are before a change of all.
   *
   * @param files their paths from the site's folder
   * @throws EditException if one cannot be read, or the history not written
   */
  public void keepFiles(List<String> files, Occasion why) throws EditException {
    List<Kept> before = new ArrayList<>();
    for (String file : files) {
      Optional<byte[]> bytes = new ContentFile(site, file).bytes();
      bytes.ifPresent(b -> before.add(Kept.of(file, b, why)));
    }
    keepAll(before);
  }

  /**
   * Keeps what files are before a change of all.
   *
   * @throws EditException if it cannot be written
   */
  public void keepAll(List<Kept> before) throws EditException {
    before.forEach(each -> checkInside(each.version().file()));
    HistoryFolder history = HistoryFolder.read(kept);
    List<Version> all = new ArrayList<>(history.versions());
    List<Version> added = new ArrayList<>();
    Map<String, byte[]> contents = new LinkedHashMap<>();
    for (Kept each : before) {
      next(all, each.version())
          .ifPresent(
              version -> {
                all.add(version);
                added.add(version);
                contents.put(version.content(), each.bytes());
              });
    }
    if (!added.isEmpty()) {
      history.add(added, contents);
      history.tidy(added.get(0).time());
    }
  }

  /** Returns the version to add, later than every other of its file; empty if nothing is new. */
  private static Optional<Version> next(List<Version> all, Version version) {
    Optional<Version> last = Version.ofFile(all, version.file()).stream().findFirst();
    if (last.isEmpty()) {
      return Optional.of(version);
    }
    boolean same = last.get().content().equals(version.content());
    Instant after = last.get().time().plusMillis(1);
    return same && version.change().isOfText() && last.get().file().equals(version.file())
        ? Optional.empty()
        : Optional.of(version.time().isBefore(after) ? version.at(after) : version);
  }

  private static void checkInside(String file) {
    if (List.of(file.split("/", -1)).contains("..")) {
      throw new IllegalArgumentException("not a path in a site: " + file);
    }
  }

  /** Returns the versions of a file, also those from before its renames; the newest first. */
  public List<Version> of(String file) throws EditException {
    return Version.ofFile(HistoryFolder.read(kept).versions(), file);
  }

  /** Returns what versions are, by their names; those of a broken file of the history are not. */
  public Map<String, byte[]> contents(List<Version> versions) throws EditException {
    HistoryFolder history = HistoryFolder.read(kept);
    Map<String, byte[]> contents = new LinkedHashMap<>();
    for (Version version : versions) {
      history.content(version.content()).ifPresent(b -> contents.put(version.name(), b));
    }
    return contents;
  }

  /** Returns the text of a version; empty if it is not kept any more. */
  public Optional<String> text(String file, String version) throws EditException {
    List<Version> named = of(file).stream().filter(v -> v.name().equals(version)).toList();
    return contents(named).values().stream()
        .findFirst()
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** Returns the names of files of the history that cannot be read; the others are not affected. */
  public List<String> broken() throws EditException {
    return HistoryFolder.read(kept).broken();
  }

  /**
   * Why a version is kept.
   *
   * @param who makes the change; empty if that is not known
   */
  public record Occasion(Instant time, Version.Change change, String who) {}

  /**
   * What a file is before a change.
   *
   * @param bytes not changed afterwards
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Kept(Version version, byte[] bytes) {

    /** Keeps the bytes of a file. */
    public static Kept of(String file, byte[] bytes, Occasion why) {
      return of(file, bytes, why, "");
    }

    /** Keeps a text of a file. */
    public static Kept of(String file, String text, Occasion why) {
      return of(file, text.getBytes(StandardCharsets.UTF_8), why);
    }

    /** Keeps a text of a file that gets another path. */
    static Kept of(FileChange change, Instant time) {
      boolean move = change.isMove();
      Occasion why = new Occasion(time, move ? Version.Change.MOVED : Version.Change.SAVED, "");
      byte[] bytes = change.before().getBytes(StandardCharsets.UTF_8);
      return of(change.file(), bytes, why, move ? change.target() : "");
    }

    private static Kept of(String file, byte[] bytes, Occasion why, String target) {
      String hash = ContentHash.of(bytes);
      return new Kept(new Version(why.time(), why.change(), file, hash, why.who(), target), bytes);
    }
  }
}
