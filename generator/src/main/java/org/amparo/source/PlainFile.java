package org.amparo.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/**
 * A file that an author put there. A link is none: it leads elsewhere on every disk, or nowhere,
 * and could bring into the site what was never meant for it.
 */
public final class PlainFile {

  private PlainFile() {}

  /**
   * Reads a whole file.
   *
   * @param most how many bytes it may have
   * @return nothing if there is no such file, or, with a problem, if it is a link or a device, too
   *     large, or cannot be read
   */
  public static Checked<Optional<byte[]>> read(SiteFolder folder, Path file, int most) {
    SourcePlace place = SourcePlace.wholeFile(folder.name(file));
    try {
      BasicFileAttributes about =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (!about.isRegularFile()) {
        return failed(Problem.of(ProblemCode.NO_PLAIN_FILE, place));
      }
      if (about.size() > most) {
        String size = Long.toString(about.size() / 1000);
        String limit = Integer.toString(most / 1000);
        return failed(Problem.of(ProblemCode.TOO_LARGE, place, size, limit));
      }
      return Checked.of(Optional.of(Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      return Checked.of(Optional.empty());
    } catch (IOException e) {
      return failed(Problem.of(ProblemCode.UNREADABLE_FILE, place));
    }
  }

  /** A problem for each link among the organisation's own templates and assets. */
  public static List<Problem> linkedResources(SiteFolder folder) {
    return folder.linkedResources().stream()
        .map(f -> Problem.of(ProblemCode.NO_PLAIN_FILE, SourcePlace.wholeFile(folder.name(f))))
        .toList();
  }

  private static Checked<Optional<byte[]>> failed(Problem problem) {
    return new Checked<>(Optional.empty(), List.of(problem));
  }
}
