package org.amparo.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Updates a site in a folder that also holds files of others: each file in one move, new ones
 * first, deletions last. Until the end its list names the files of both sites, so that an update
 * that was cut short is finished by the next one.
 */
final class InPlaceUpdate {

  private final Path out;
  private final Path fresh;
  private final Manifest manifest;

  /**
   * @param out the folder of the site
   * @param fresh the files that are new or changed, by the same paths, on the same disk
   */
  InPlaceUpdate(Path out, Path fresh, Manifest manifest) {
    this.out = out;
    this.fresh = fresh;
    this.manifest = manifest;
  }

  /**
   * Moves what is new or changed to its place and deletes what the site has no more.
   *
   * @param files all files of the site
   * @param there what the folder holds; nothing of others is at the place of one of the files
   * @throws IOException if a file cannot be moved or deleted; those before it are done
   */
  void run(List<OutputFile> files, Inventory there) throws IOException {
    List<String> moved =
        files.stream()
            .map(OutputFile::path)
            .filter(path -> !path.equals(Manifest.NAME) && Files.exists(fresh.resolve(path)))
            .sorted(Comparator.comparing(there.own()::containsKey)) // new ones first
            .toList();
    Set<String> paths = files.stream().map(OutputFile::path).collect(Collectors.toSet());
    Path list = fresh.resolve(Manifest.NAME);
    boolean listed = Files.exists(list);
    if (listed) {
      Path both = fresh.resolve(Manifest.NAME + ".both");
      Set<String> union = new HashSet<>(paths);
      union.addAll(there.own().keySet());
      Files.write(both, manifest.file(union).bytes());
      place(both, Manifest.NAME);
    }
    for (String path : moved) {
      place(fresh.resolve(path), path);
    }
    for (String path : there.own().keySet()) {
      if (!paths.contains(path)) {
        delete(there.own().get(path));
      }
    }
    if (listed) {
      place(list, Manifest.NAME);
    }
  }

  private void place(Path from, String path) throws IOException {
    Path to = out.resolve(path);
    Files.createDirectories(to.resolveSibling(""));
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Deletes a file, and the folders that are empty without it. */
  private void delete(Path file) throws IOException {
    Path path = file;
    do {
      Files.delete(path);
      path = path.resolveSibling("");
    } while (!path.equals(out) && isEmpty(path));
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.findAny().isEmpty();
    }
  }
}
