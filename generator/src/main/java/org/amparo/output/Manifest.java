package org.amparo.output;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.model.Address;

/**
 * The file in an output folder that lists the program's own files; all others are foreign. Its
 * first line is its kind, each other line a path.
 */
final class Manifest {

  /** Its name. Most systems and hosts hide a name that begins with a dot. */
  static final String NAME = ".files";

  private final String head;

  /**
   * @param kind the kind of the files, such as {@code site}; manifests of other kinds are ignored
   */
  Manifest(String kind) {
    this.head = kind + "-files 1";
  }

  /** Returns the manifest of some paths as a file. */
  OutputFile file(Collection<String> paths) {
    TreeSet<String> sorted = new TreeSet<>(paths);
    sorted.remove(NAME);
    String lines = String.join("\n", sorted);
    return OutputFile.of(new Address(NAME), head + "\n" + lines + "\n");
  }

  /**
   * Returns the paths in the manifest of a folder and that of the manifest; empty if there is no
   * manifest of this kind. The paths are untrusted: use only those that exist in the folder.
   *
   * @throws IOException if the manifest cannot be read
   */
  Set<String> read(Path folder) throws IOException {
    Path list = folder.resolve(NAME);
    if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
      return Set.of();
    }
    try {
      List<String> lines = Files.readAllLines(list);
      if (lines.isEmpty() || !lines.get(0).equals(head)) {
        return Set.of();
      }
      Set<String> paths = new HashSet<>(lines.subList(1, lines.size()));
      paths.add(NAME);
      return paths;
    } catch (MalformedInputException e) {
      return Set.of(); // another file of that name
    }
  }
}
