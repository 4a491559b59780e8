package org.amparo.output;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/** Resolves the path of an output folder and checks that a site may be written there. */
public final class OutputFolder {

  /** The maximum number of symbolic links to follow in a row, as on Linux. */
  private static final int LINKS = 40;

  private OutputFolder() {}

  /**
   * Checks that an output folder does not overlap with the sources of a site.
   *
   * @param out the folder to write to
   * @param site the site's folder; the output may be inside, but not the same folder or above it
   * @param sources the folders in which people write; the output may not be one of them, above one,
   *     or inside one
   * @return at most one problem
   */
  public static List<Problem> refusal(Path out, Path site, List<Path> sources) {
    try {
      Path real = resolved(out);
      boolean overlaps = isInside(resolved(site), real);
      for (Path source : sources) {
        Path folder = resolved(source);
        overlaps = overlaps || isInside(real, folder) || isInside(folder, real);
      }
      return overlaps
          ? List.of(problem(ProblemCode.OUTPUT_AMONG_SOURCES, out, shown(out)))
          : List.of();
    } catch (IOException e) {
      return List.of(problem(ProblemCode.CANNOT_WRITE, out, String.valueOf(e.getMessage())));
    }
  }

  /** Returns a problem at an output folder. */
  static Problem problem(ProblemCode code, Path out, String... details) {
    return Problem.of(code, SourcePlace.wholeFile(shown(out)), details);
  }

  private static String shown(Path out) {
    return out.toAbsolutePath().normalize().toString();
  }

  /**
   * Returns the path with all symbolic links resolved; its last parts need not exist.
   *
   * @throws IOException if a path cannot be resolved
   */
  static Path resolved(Path path) throws IOException {
    return resolved(path.toAbsolutePath(), LINKS);
  }

  private static Path resolved(Path path, int links) throws IOException {
    if (links == 0) {
      throw new FileSystemLoopException(path.toString());
    }
    if (Files.exists(path)) {
      return path.toRealPath();
    }
    if (Files.isSymbolicLink(path)) {
      return resolved(path.resolveSibling(Files.readSymbolicLink(path)), links - 1);
    }
    Path parent = path.getParent();
    return parent == null
        ? path
        : resolved(parent, links).resolve(String.valueOf(path.getFileName())).normalize();
  }

  /** Returns whether a path is a folder or inside it; the folder may have several names. */
  private static boolean isInside(Path path, Path folder) throws IOException {
    boolean exists = Files.exists(folder);
    for (Path above : Stream.iterate(path, p -> p != null, Path::getParent).toList()) {
      if (above.equals(folder)
          || (exists && Files.exists(above) && Files.isSameFile(above, folder))) {
        return true;
      }
    }
    return false;
  }
}
