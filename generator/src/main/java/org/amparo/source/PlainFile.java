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
 * Reads regular files. Links are not followed: they can be broken on another disk, or bring files
 * into the site that are not meant for it.
 */
public final class PlainFile {

  private PlainFile() {}

  /**
   * Reads a whole file.
   *
   * @param maxBytes the size of the largest file to read
   * @return empty if there is no such file; empty, with a problem, if it is a link or a device, is
   *     too large, or cannot be read
   */
  public static Checked<Optional<byte[]>> read(SiteFolder folder, Path file, int maxBytes) {
    SourcePlace place = SourcePlace.wholeFile(folder.name(file));
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (!attributes.isRegularFile()) {
        return failed(Problem.of(ProblemCode.NO_PLAIN_FILE, place));
      }
      if (attributes.size() > maxBytes) {
        String size = Long.toString(attributes.size() / 1000);
        String limit = Integer.toString(maxBytes / 1000);
        return failed(Problem.of(ProblemCode.TOO_LARGE, place, size, limit));
      }
      return Checked.of(Optional.of(Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      return Checked.of(Optional.empty());
    } catch (IOException e) {
      return failed(Problem.of(ProblemCode.UNREADABLE_FILE, place));
    }
  }

  /** Returns a problem for each link or device in the site's own templates and assets. */
  public static List<Problem> linkedResources(SiteFolder folder) {
    return folder.linkedResources().stream()
        .map(f -> Problem.of(ProblemCode.NO_PLAIN_FILE, SourcePlace.wholeFile(folder.name(f))))
        .toList();
  }

  private static Checked<Optional<byte[]>> failed(Problem problem) {
    return new Checked<>(Optional.empty(), List.of(problem));
  }
}
