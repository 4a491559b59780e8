package org.amparo.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The contents of an output folder.
 *
 * @param own the existing files in its list of own files, by their path from the folder
 * @param foreign everything else, down to the first folder without a listed file
 */
record Inventory(NavigableMap<String, Path> own, List<Path> foreign) {

  /**
   * Lists a folder. Symbolic links are not followed and always foreign.
   *
   * @param folder the folder, which need not exist
   * @param listed the paths in its list of own files
   * @throws IOException if it is a folder and cannot be listed
   */
  static Inventory of(Path folder, Set<String> listed) throws IOException {
    Inventory inventory = new Inventory(new TreeMap<>(), new ArrayList<>());
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.walkFileTree(folder, new Walk(folder, listed, inventory));
    } else if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      inventory.foreign.add(folder);
    }
    return inventory;
  }

  /** Returns whether there is no foreign file. */
  boolean isAllOwn() {
    return foreign.isEmpty();
  }

  /**
   * Returns the paths of foreign files, folders and symbolic links where a site has files or
   * folders.
   */
  Set<Path> conflicts(Path folder, List<OutputFile> files) {
    if (foreign.contains(folder)) {
      return Set.of(folder);
    }
    Set<Path> conflicts = new TreeSet<>();
    Set<Path> seen = new HashSet<>(Set.of(folder));
    for (OutputFile file : files) {
      Path path = folder.resolve(file.path());
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !own.containsKey(file.path())) {
        conflicts.add(path);
      }
      for (Path above = path.resolveSibling(""); seen.add(above); ) {
        if (isNoFolder(above)) {
          conflicts.add(above);
        }
        above = above.resolveSibling("");
      }
    }
    return conflicts;
  }

  private static boolean isNoFolder(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Sorts the files of a folder into own and foreign ones. */
  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Set<String> listed;
    private final Set<String> folders = new HashSet<>();
    private final Inventory inventory;

    Walk(Path root, Set<String> listed, Inventory inventory) {
      this.root = root;
      this.listed = listed;
      this.inventory = inventory;
      for (String path : listed) {
        for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
          folders.add(path.substring(0, i));
        }
      }
    }

    /**
     * Returns a path in the form of the list of own files. Some disks decompose accented letters.
     */
    private String name(Path path) {
      String separator = root.getFileSystem().getSeparator();
      String name = root.relativize(path).toString().replace(separator, "/");
      return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.equals(root) || (folders.contains(name(folder)) && !attributes.isOther())) {
        return FileVisitResult.CONTINUE;
      }
      inventory.foreign.add(folder);
      return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = name(file);
      if (attributes.isRegularFile() && listed.contains(name)) {
        inventory.own.put(name, file);
      } else {
        inventory.foreign.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
      if (path.equals(root)) {
        throw e;
      }
      inventory.foreign.add(path);
      return FileVisitResult.CONTINUE;
    }
  }
}
