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
 * The list of its own files that an output folder holds. Whatever is not in it belongs to somebody
 * else. It lists paths only, one a line after a first line with its kind.
 */
final class Manifest {

  /** Its own name; a name with a dot in front is hidden from people and from most hosts. */
  static final String NAME = ".files";

  private final String head;

  /**
   * @param kind what is listed, such as {@code site}: a list of another kind is not ours
   */
  Manifest(String kind) {
    this.head = kind + "-files 1";
  }

  /** The list as a file. */
  OutputFile file(Collection<String> paths) {
    TreeSet<String> sorted = new TreeSet<>(paths);
    sorted.remove(NAME);
    String lines = String.join("\n", sorted);
    return OutputFile.of(new Address(NAME), head + "\n" + lines + "\n");
  }

  /**
   * The paths that the list of a folder names, and the list itself; nothing if there is no list of
   * this kind. A path may be anything: nothing may be done with it before it was met in the folder.
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
      return Set.of(); // some other file of that name
    }
  }
}
