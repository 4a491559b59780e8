package org.amparo.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amparo.host.Host;
import org.amparo.host.HostFile;
import org.amparo.output.SitePaths;

/**
 * What publishing a release will change on a host.
 *
 * @param release what is published
 * @param sending the files to send, in their order
 * @param leaving the paths of our files to delete, after everything else
 * @param changes the same in words of readers
 * @param state of the host, on which the plan is based
 */
public record Plan(
    Release release,
    List<SiteFile> sending,
    List<String> leaving,
    Changes changes,
    HostState state) {

  /**
   * What readers will find changed.
   *
   * @param added titles of texts that are new
   * @param changed titles of texts that are there with other words
   * @param removed titles of texts that will not be there any more
   * @param lost paths of files that were published and are lost, or were changed on the host
   * @param foreign paths of files of somebody else that will be replaced
   */
  public record Changes(
      List<String> added,
      List<String> changed,
      List<String> removed,
      List<String> lost,
      List<String> foreign) {}

  /** Compares a release with what is on a host. */
  static Plan of(Release release, HostState state) {
    List<SiteFile> sending =
        release.files().stream()
            .filter(f -> !state.has(f))
            .sorted(
                Comparator.comparing(
                        (SiteFile f) ->
                            SendOrder.of(f.path(), !state.listing().containsKey(f.path())))
                    .thenComparing(SiteFile::path))
            .toList();
    return new Plan(
        release, sending, leaving(release, state), changes(release, sending, state), state);
  }

  private static List<String> leaving(Release release, HostState state) {
    Set<String> kept = new TreeSet<>();
    release.files().forEach(f -> kept.add(f.path()));
    Set<String> leaving = new TreeSet<>(state.own());
    state.listing().keySet().stream()
        .filter(p -> p.endsWith(Host.PART))
        .filter(p -> isOurs(p.substring(0, p.length() - Host.PART.length()), kept, state))
        .forEach(leaving::add);
    leaving.removeAll(kept);
    return List.copyOf(leaving);
  }

  private static boolean isOurs(String path, Set<String> kept, HostState state) {
    return kept.contains(path)
        || state.list().entries().containsKey(path)
        || state.underway().sending().containsKey(path);
  }

  private static Changes changes(Release release, List<SiteFile> sending, HostState state) {
    Map<String, List<String>> titles = new HashMap<>();
    for (SiteFile file : sending) {
      titles.computeIfAbsent(kind(file, state), k -> new ArrayList<>()).add(shown(file));
    }
    Set<String> paths = new TreeSet<>();
    release.files().forEach(f -> paths.add(f.path()));
    List<String> removed =
        state.list().entries().entrySet().stream()
            .filter(e -> !paths.contains(e.getKey()))
            .map(e -> shown(e.getKey(), e.getValue(), release))
            .filter(title -> !title.isEmpty())
            .distinct()
            .toList();
    return new Changes(
        only(titles, "added"),
        only(titles, "changed"),
        removed,
        only(titles, "lost"),
        only(titles, "foreign"));
  }

  private static List<String> only(Map<String, List<String>> titles, String kind) {
    return titles.getOrDefault(kind, List.of()).stream().distinct().toList();
  }

  /** Returns the title of a page that was published, or its path if titles are not told there. */
  private static String shown(String path, FileList.Entry entry, Release release) {
    boolean page = path.endsWith(".html") && !path.startsWith(SitePaths.DOWNLOADS);
    return entry.title().isEmpty() && page && !release.tellsTitles() ? path : entry.title();
  }

  private static String shown(SiteFile file) {
    return file.title().isEmpty() ? file.path() : file.title();
  }

  /** Returns the list of {@link Changes} in which a file is; a file without a title is in none. */
  private static String kind(SiteFile file, HostState state) {
    FileList.Entry published = state.list().entries().get(file.path());
    HostFile there = state.listing().get(file.path());
    if (published != null && published.isSame(file.entry())) {
      return "lost";
    }
    if (published == null && there != null && !state.own().contains(file.path())) {
      return "foreign";
    }
    if (file.title().isEmpty()) {
      return "";
    }
    return published == null ? "added" : "changed";
  }

  /** Returns whether there is nothing to do. */
  public boolean isEmpty() {
    return sending.isEmpty()
        && leaving.isEmpty()
        && !state.isCut()
        && state.list().entries().equals(release.list().entries());
  }

  /** Returns whether a release is what was published last. */
  boolean follows(Release other) {
    return state.list().entries().equals(other.list().entries());
  }

  /** Returns how many bytes are sent. */
  public long bytes() {
    return sending.stream().mapToLong(f -> f.content().size()).sum();
  }

  /** Returns whether nothing of ours is on the host yet. */
  public boolean isFirst() {
    return state.list().entries().isEmpty();
  }

  /** Returns the list that is on the host while the files are sent. */
  Underway underway() {
    Map<String, Underway.Sending> sent = new TreeMap<>();
    for (SiteFile file : sending) {
      HostFile there = state.listing().get(file.path());
      OptionalLong before = there == null ? OptionalLong.empty() : OptionalLong.of(there.size());
      sent.put(file.path(), new Underway.Sending(file.entry(), before));
    }
    Map<String, FileList.Entry> there = new TreeMap<>();
    for (SiteFile file : release.files()) {
      boolean listed = state.published(file.path()).filter(file.entry()::isSame).isPresent();
      if (!sent.containsKey(file.path()) && !listed) {
        there.put(file.path(), file.entry());
      }
    }
    Set<String> gone = new TreeSet<>(leaving);
    Stream.of(state.underway().leaving()).forEach(gone::addAll);
    return new Underway(there, sent, gone);
  }
}
