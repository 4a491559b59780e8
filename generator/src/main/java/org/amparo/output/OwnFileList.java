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
 * The file in an output folder that lists the program's own files; all other files are foreign. Its
 * first line is its kind. Each other line is a path.
 */
final class OwnFileList {

  /** The name of the file. Most systems and hosts hide a name that begins with a dot. */
  static final String NAME = ".files";

  private final String head;

  /**
   * @param kind the kind of the files, such as {@code site}; lists of other kinds are ignored
   */
  OwnFileList(String kind) {
    this.head = kind + "-files 1";
  }

  /** Returns the list of some paths as a file. */
  OutputFile file(Collection<String> paths) {
    TreeSet<String> sorted = new TreeSet<>(paths);
    sorted.remove(NAME);
    String lines = String.join("\n", sorted);
    return OutputFile.of(new Address(NAME), head + "\n" + lines + "\n");
  }

  /**
   * Returns the paths in the list of a folder, and the path of the list itself; empty if there is
   * no list of this kind. The paths are untrusted: use only paths that exist in the folder.
   *
   * @throws IOException if the list cannot be read
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
