package org.amparo.publish;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amparo.host.Digests;
import org.amparo.host.Host;
import org.amparo.host.HostException;
import org.amparo.host.HostFile;
import org.amparo.output.SitePaths;

/**
 * What is on a host: its own listing, and our two lists. A file that was lost or changed there is
 * noticed by its size, its digest if the host tells one, or by a time later than our list's.
 *
 * @param listing of the host, by path
 * @param list what was published
 * @param underway what was being published when the connection was cut
 */
record HostState(Map<String, HostFile> listing, FileList list, Underway underway) {

  /** Reads it. */
  static HostState read(Host host) throws HostException {
    Map<String, HostFile> listing = new TreeMap<>(host.list());
    FileList list =
        listing.containsKey(SitePaths.PUBLISHED)
            ? FileList.read(host.read(SitePaths.PUBLISHED)).orElse(FileList.NONE)
            : FileList.NONE;
    Underway underway =
        listing.containsKey(SitePaths.PUBLISHING)
            ? Underway.read(host.read(SitePaths.PUBLISHING))
            : Underway.NONE;
    return new HostState(listing, list, underway);
  }

  /** Returns whether publishing was cut, and can go on. */
  boolean isCut() {
    return listing.containsKey(SitePaths.PUBLISHING);
  }

  /** Returns whether a file is on the host with these bytes. */
  boolean has(SiteFile file) {
    HostFile there = listing.get(file.path());
    if (there == null || there.size() != file.content().size()) {
      return false;
    }
    if (there.digest().isPresent()) {
      HostFile.Digest digest = there.digest().get();
      return Digests.of(digest.kind(), file.content()).equals(digest.hex());
    }
    return known(file.path(), there).filter(file.entry()::isSame).isPresent();
  }

  /** Returns what a file on the host is, if our lists tell it and it was not changed since. */
  private Optional<FileList.Entry> known(String path, HostFile there) {
    String newest = isCut() ? SitePaths.PUBLISHING : SitePaths.PUBLISHED;
    boolean later = isLater(there, newest);
    Underway.Sending sending = underway.sending().get(path);
    if (sending != null && sending.hasArrived(there, later)) {
      return Optional.of(sending.entry());
    }
    FileList.Entry before = underway.there().getOrDefault(path, list.entries().get(path));
    return Optional.ofNullable(before).filter(e -> !later && e.size() == there.size());
  }

  /** Returns whether a file was changed after one of our lists, by the clock of the host. */
  private boolean isLater(HostFile file, String list) {
    Optional<Instant> since = Optional.ofNullable(listing.get(list)).flatMap(HostFile::changed);
    return since.isPresent() && file.changed().filter(t -> t.isAfter(since.get())).isPresent();
  }

  /** Returns the paths of the files on the host that we put there. */
  Set<String> own() {
    Set<String> own = new TreeSet<>(list.entries().keySet());
    own.addAll(underway.there().keySet());
    own.addAll(underway.leaving());
    own.retainAll(listing.keySet());
    underway
        .sending()
        .forEach(
            (path, sending) -> {
              HostFile there = listing.get(path);
              if (there != null
                  && sending.hasArrived(there, isLater(there, SitePaths.PUBLISHING))) {
                own.add(path);
              }
            });
    return own;
  }

  /** Returns what a file is that was published; empty if it is another's. */
  Optional<FileList.Entry> published(String path) {
    return Optional.ofNullable(list.entries().get(path));
  }
}
