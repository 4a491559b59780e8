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

/** Where an output folder really is, and whether a site may be written there. */
public final class OutputFolder {

  /** How many links may lead to one another, as on Linux. */
  private static final int LINKS = 40;

  private OutputFolder() {}

  /**
   * Checks that an output folder keeps clear of what a site is made from.
   *
   * @param out the folder to write to
   * @param site the folder that holds the site; the output may be inside, but may not be it or hold
   *     it
   * @param sources the site's folders that people write in; the output may not be one of them, hold
   *     one, or be inside
   * @return a problem, or nothing; nothing is read but the paths themselves
   */
  public static List<Problem> refusal(Path out, Path site, List<Path> sources) {
    try {
      Path real = resolved(out);
      boolean among = isInside(resolved(site), real);
      for (Path source : sources) {
        Path folder = resolved(source);
        among = among || isInside(real, folder) || isInside(folder, real);
      }
      return among
          ? List.of(problem(ProblemCode.OUTPUT_AMONG_SOURCES, out, shown(out)))
          : List.of();
    } catch (IOException e) {
      return List.of(problem(ProblemCode.CANNOT_WRITE, out, String.valueOf(e.getMessage())));
    }
  }

  /** A problem of an output folder, whose place is the path by which it was named. */
  static Problem problem(ProblemCode code, Path out, String... details) {
    return Problem.of(code, SourcePlace.wholeFile(shown(out)), details);
  }

  private static String shown(Path out) {
    return out.toAbsolutePath().normalize().toString();
  }

  /**
   * The same path with every link followed, also where its last parts do not exist yet.
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

  /** Whether a path is a folder or inside it; two names of one folder are the same. */
  private static boolean isInside(Path path, Path folder) throws IOException {
    boolean there = Files.exists(folder);
    for (Path above : Stream.iterate(path, p -> p != null, Path::getParent).toList()) {
      if (above.equals(folder)
          || (there && Files.exists(above) && Files.isSameFile(above, folder))) {
        return true;
      }
    }
    return false;
  }
}
