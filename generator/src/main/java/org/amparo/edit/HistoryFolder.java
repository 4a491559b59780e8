package org.amparo.edit;

import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The history of a site as it was read: the ZIPs of {@code .amparo/history/}. Each is complete when
 * it gets its name, and none is changed afterwards, so a program that ends in between, two programs
 * at once, or a broken ZIP do no harm to the others. Small ones are joined from time to time.
 */
final class HistoryFolder {

  private static final String ENDING = ".zip";

  /** The size in bytes from which a ZIP is not joined with others any more. */
  private static final long LARGE = 1_000_000;

  /** How many small ZIPs there are at most. */
  private static final int MAX_SMALL = 32;

  /** How often the ZIPs are read while another program joins them. */
  private static final int MAX_READ = 5;

  private final KeptFolder kept;
  private final List<HistoryFile> files;
  private final List<String> broken;

  private HistoryFolder(KeptFolder kept, List<HistoryFile> files, List<String> broken) {
    this.kept = kept;
    this.files = List.copyOf(files);
    this.broken = List.copyOf(broken);
  }

  /** Reads every ZIP; again if another program joins some meanwhile. */
  static HistoryFolder read(KeptFolder kept) throws EditException {
    HistoryFolder read = once(kept);
    for (int i = 0; i < MAX_READ && !read.isWhole(); i++) {
      read = once(kept);
    }
    return read;
  }

  private static HistoryFolder once(KeptFolder kept) throws EditException {
    List<HistoryFile> files = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    for (String name : kept.names("")) {
      if (name.endsWith(ENDING)) {
        HistoryFile.read(kept.path(name)).ifPresentOrElse(files::add, () -> broken.add(name));
      }
    }
    return new HistoryFolder(kept, files, broken);
  }

  /** Returns whether every ZIP that could not be read is still there, and so is broken. */
  private boolean isWhole() throws EditException {
    for (String name : broken) {
      if (!Files.exists(kept.path(name))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the versions of all files, the oldest first. */
  List<Version> versions() {
    return files.stream()
        .flatMap(f -> f.versions().stream())
        .distinct()
        .sorted(Comparator.comparing(Version::time))
        .toList();
  }

  /** Returns the names of ZIPs that cannot be read. */
  List<String> broken() {
    return broken;
  }

  /** Returns a content by its hash; empty if no ZIP has it. */
  Optional<byte[]> content(String hash) {
    return files.stream()
        .filter(f -> f.contents().contains(hash))
        .flatMap(f -> f.content(hash).stream())
        .findFirst();
  }

  /**
   * Adds versions as one ZIP.
   *
   * @param contents of the versions by their hashes
   */
  void add(List<Version> versions, Map<String, byte[]> contents) throws EditException {
    Map<String, byte[]> fresh = new LinkedHashMap<>(contents);
    fresh.keySet().removeIf(hash -> content(hash).isPresent());
    write(versions, fresh);
  }

  private void write(List<Version> versions, Map<String, byte[]> contents) throws EditException {
    byte[] bytes = HistoryFile.pack(versions, contents);
    Instant first = versions.isEmpty() ? Instant.EPOCH : versions.get(0).time();
    String hash = ContentHash.of(bytes).substring(0, 16);
    kept.create(KeptFolder.name(first, List.of()) + "-" + hash + ENDING, bytes);
  }

  /**
   * Joins the small ZIPs if there are many, and forgets what is neither of the last year nor of the
   * last two hundred versions of its file. Nothing is forgotten while a ZIP is broken: what it
   * needs of the others is not known.
   *
   * @param now the present time
   */
  void tidy(Instant now) throws EditException {
    List<HistoryFile> small = files.stream().filter(f -> f.size() < LARGE).toList();
    if (small.size() <= MAX_SMALL) {
      return;
    }
    if (!broken.isEmpty()) {
      join(small, Set.copyOf(versions()), contents());
      return;
    }
    Set<Version> wanted = Retention.kept(versions(), now);
    Set<String> contents = wanted.stream().map(Version::content).collect(Collectors.toSet());
    join(small, wanted, contents);
    for (HistoryFile file : files) {
      boolean used =
          file.versions().stream().anyMatch(wanted::contains)
              || file.contents().stream().anyMatch(contents::contains);
      if (!used && !small.contains(file)) {
        delete(file);
      }
    }
  }

  private Set<String> contents() {
    return files.stream().flatMap(f -> f.contents().stream()).collect(Collectors.toSet());
  }

  private void join(List<HistoryFile> small, Set<Version> wanted, Set<String> contents)
      throws EditException {
    List<Version> versions = new ArrayList<>();
    Map<String, byte[]> packed = new LinkedHashMap<>();
    for (HistoryFile file : small) {
      file.versions().stream().filter(wanted::contains).distinct().forEach(versions::add);
      for (String hash : file.contents().stream().sorted().toList()) {
        if (contents.contains(hash)) {
          file.content(hash).ifPresent(bytes -> packed.put(hash, bytes));
        }
      }
    }
    write(versions, packed);
    for (HistoryFile file : small) {
      delete(file);
    }
  }

  private void delete(HistoryFile file) throws EditException {
    kept.delete(String.valueOf(file.path().getFileName()));
  }
}
