package org.amparo.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amparo.host.HostContent;
import org.amparo.output.AtomicFile;
import org.amparo.output.ContentPack;
import org.amparo.output.FolderTree;

/**
 * The last five releases of a place, on this machine: a list of each, {@code TIME.txt}, and packs
 * of contents, {@code TIME.pack}. A content is in one pack, however many releases have it.
 */
public final class Releases implements AutoCloseable {

  private static final int MAX = 5;
  private static final String LIST = ".txt";
  private static final String PACK = ".pack";

  private final Path folder;
  private final Map<String, ContentPack> packs = new TreeMap<>();

  private Releases(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens the releases in a folder; it need not exist.
   *
   * @throws IOException if a pack cannot be read
   */
  public static Releases open(Path folder) throws IOException {
    Releases releases = new Releases(folder);
    try {
      for (String name : releases.names(PACK)) {
        releases.packs.put(name, ContentPack.open(folder.resolve(name)));
      }
      return releases;
    } catch (IOException e) {
      releases.close();
      throw e;
    }
  }

  private List<String> names(String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> String.valueOf(f.getFileName()))
          .filter(n -> n.endsWith(ending))
          .sorted()
          .toList();
    }
  }

  /** Returns the lists of the kept releases, the newest first. */
  private List<FileList> lists() throws IOException {
    List<FileList> lists = new ArrayList<>();
    for (String name : names(LIST)) {
      FileList.read(Files.readAllBytes(folder.resolve(name))).ifPresent(l -> lists.add(0, l));
    }
    return lists;
  }

  /**
   * Keeps a release that was published. The oldest of more than five is deleted.
   *
   * @throws IOException if it cannot be written
   */
  public void keep(Release release) throws IOException {
    Map<String, String> held = held();
    Map<String, FolderTree.Writer> fresh = new TreeMap<>();
    for (SiteFile file : release.files()) {
      if (!held.containsKey(file.content().sha256())) {
        fresh.put(file.content().sha256(), file.content()::writeTo);
      }
    }
    Set<String> needed = needed(release);
    Set<String> sparse = sparse(needed);
    for (String name : sparse) {
      ContentPack pack = packs.get(name);
      if (pack != null) {
        pack.names().stream()
            .filter(needed::contains)
            .forEach(n -> fresh.put(n, stream -> pack.writeTo(n, stream)));
      }
    }
    String name = name(release.list());
    if (!fresh.isEmpty()) {
      ContentPack.write(folder.resolve(name + PACK), fresh);
      packs.put(name + PACK, ContentPack.open(folder.resolve(name + PACK)));
    }
    AtomicFile.write(folder.resolve(name + LIST), release.list().text());
    List<String> lists = names(LIST);
    for (String oldest : lists.subList(0, Math.max(0, lists.size() - MAX))) {
      AtomicFile.delete(folder.resolve(oldest));
    }
    for (String pack : sparse) {
      drop(pack);
    }
  }

  private static String name(FileList list) {
    return list.time().toString().replace(":", "");
  }

  /** Returns the pack of each content. */
  private Map<String, String> held() {
    Map<String, String> held = new HashMap<>();
    packs.forEach((name, pack) -> pack.names().forEach(n -> held.put(n, name)));
    return held;
  }

  /** Returns the contents that a release, and those that stay beside it, have. */
  private Set<String> needed(Release release) throws IOException {
    Set<String> needed = new TreeSet<>();
    release.files().forEach(f -> needed.add(f.content().sha256()));
    lists().stream()
        .limit(MAX - 1L)
        .forEach(l -> l.entries().values().forEach(e -> needed.add(e.sha256())));
    return needed;
  }

  /** Returns the packs of which less than half is needed. */
  private Set<String> sparse(Set<String> needed) {
    Set<String> sparse = new TreeSet<>();
    packs.forEach(
        (name, pack) -> {
          long all = pack.names().stream().mapToLong(pack::size).sum();
          long used = pack.names().stream().filter(needed::contains).mapToLong(pack::size).sum();
          if (used * 2 < all || pack.names().stream().noneMatch(needed::contains)) {
            sparse.add(name);
          }
        });
    return sparse;
  }

  private void drop(String name) throws IOException {
    ContentPack pack = packs.remove(name);
    if (pack != null) {
      pack.close();
      AtomicFile.delete(folder.resolve(name));
    }
  }

  /** Returns the newest release that was kept, which is the one that readers see. */
  public Optional<Release> newest() throws IOException {
    return release(0);
  }

  /** Returns the release before the newest. */
  public Optional<Release> before() throws IOException {
    return release(1);
  }

  /** Returns a release; empty if there is none, or one of its contents is lost. */
  private Optional<Release> release(int index) throws IOException {
    List<FileList> lists = lists();
    if (lists.size() <= index) {
      return Optional.empty();
    }
    FileList list = lists.get(index);
    Map<String, String> held = held();
    List<SiteFile> files = new ArrayList<>();
    list.entries()
        .forEach(
            (path, entry) -> {
              ContentPack pack = packs.get(held.getOrDefault(entry.sha256(), ""));
              if (pack != null) {
                files.add(new SiteFile(path, new Packed(pack, entry), entry.title()));
              }
            });
    return files.size() == list.entries().size()
        ? Optional.of(new Release(list.time(), files, tellsTitles(list)))
        : Optional.empty();
  }

  private static boolean tellsTitles(FileList list) {
    return list.entries().values().stream().anyMatch(e -> !e.title().isEmpty());
  }

  /** Forgets the newest release, which was taken back. */
  public void dropNewest() throws IOException {
    List<FileList> lists = lists();
    if (!lists.isEmpty()) {
      AtomicFile.delete(folder.resolve(name(lists.get(0)) + LIST));
    }
  }

  @Override
  public void close() throws IOException {
    for (ContentPack pack : packs.values()) {
      pack.close();
    }
  }

  /** A content of a pack. */
  private record Packed(ContentPack pack, FileList.Entry entry) implements HostContent {

    @Override
    public long size() {
      return entry.size();
    }

    @Override
    public String sha256() {
      return entry.sha256();
    }

    @Override
    public void writeTo(OutputStream stream) throws IOException {
      pack.writeTo(entry.sha256(), stream);
    }
  }
}
