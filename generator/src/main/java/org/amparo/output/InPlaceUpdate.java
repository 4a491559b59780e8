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
 * Updates a site in a folder that also contains foreign files: each file in one move, new files
 * first, deletions last. Until the end the list of own files contains the files of both sites, so
 * that the next update completes an interrupted one.
 */
final class InPlaceUpdate {

  private final Path out;
  private final Path fresh;
  private final OwnFileList ownFiles;

  /**
   * @param out the folder of the site
   * @param fresh a folder on the same disk with the new and changed files, at the same paths
   * @param ownFiles the list of the site's own files
   */
  InPlaceUpdate(Path out, Path fresh, OwnFileList ownFiles) {
    this.out = out;
    this.fresh = fresh;
    this.ownFiles = ownFiles;
  }

  /**
   * Moves new and changed files to their places and deletes removed ones.
   *
   * @param files all files of the site
   * @param existing the inventory of the folder; no foreign file is at the path of one of the files
   * @throws IOException if a file cannot be moved or deleted; the moves before it remain
   */
  void run(List<OutputFile> files, Inventory existing) throws IOException {
    List<String> moved =
        files.stream()
            .map(OutputFile::path)
            .filter(path -> !path.equals(OwnFileList.NAME) && Files.exists(fresh.resolve(path)))
            .sorted(Comparator.comparing(existing.own()::containsKey)) // new ones first
            .toList();
    Set<String> paths = files.stream().map(OutputFile::path).collect(Collectors.toSet());
    Path list = fresh.resolve(OwnFileList.NAME);
    boolean listed = Files.exists(list);
    if (listed) {
      Path both = fresh.resolve(OwnFileList.NAME + ".both");
      Set<String> union = new HashSet<>(paths);
      union.addAll(existing.own().keySet());
      Files.write(both, ownFiles.file(union).bytes());
      place(both, OwnFileList.NAME);
    }
    for (String path : moved) {
      place(fresh.resolve(path), path);
    }
    for (String path : existing.own().keySet()) {
      if (!paths.contains(path)) {
        delete(existing.own().get(path));
      }
    }
    if (listed) {
      place(list, OwnFileList.NAME);
    }
  }

  private void place(Path from, String path) throws IOException {
    Path to = out.resolve(path);
    Files.createDirectories(to.resolveSibling(""));
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Deletes a file, and its folders if they are then empty. */
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
