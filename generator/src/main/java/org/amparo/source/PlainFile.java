package org.amparo.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/**
 * Reads regular files. Symbolic links are not followed. They can be broken on another disk. They
 * can also add files to the site that are not meant for it.
 */
public final class PlainFile {

  /**
   * Text files that become part of pages. Message files have a separate reader, which also checks
   * them.
   */
  private static final Pattern TEXT = Pattern.compile("(?i).*\\.(css|js|ftl|svg)");

  private PlainFile() {}

  /**
   * Reads a whole file.
   *
   * @param maxBytes the size of the largest file to read
   * @return empty if there is no such file; empty, with a problem, if it is a symbolic link or a
   *     device, is too large, or cannot be read
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
      Optional<byte[]> unsaved = folder.unsaved().of(file);
      return Checked.of(unsaved.isPresent() ? unsaved : Optional.of(Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      return Checked.of(Optional.empty());
    } catch (IOException e) {
      return failed(Problem.of(ProblemCode.UNREADABLE_FILE, place));
    }
  }

  /**
   * Returns a problem for each of the organisation's own templates and assets that cannot be used:
   * a symbolic link, a device, or a text that is not in UTF-8.
   */
  public static List<Problem> unusableResources(SiteFolder folder) {
    List<Problem> problems = new ArrayList<>();
    folder.linkedResources().stream()
        .map(f -> Problem.of(ProblemCode.NO_PLAIN_FILE, SourcePlace.wholeFile(folder.name(f))))
        .forEach(problems::add);
    folder.ownResources().stream()
        .filter(f -> TEXT.matcher(f.toString()).matches())
        .flatMap(f -> SourceText.read(folder, f).problems().stream())
        .filter(p -> p.code() == ProblemCode.NOT_UTF8)
        .forEach(problems::add);
    return problems;
  }

  /**
   * Returns whether the organisation has a template, script, style or icon that differs from the
   * program's, or that the program does not have.
   *
   * @throws IOException if a file cannot be read
   */
  public static boolean changesTheme(SiteFolder folder) throws IOException {
    for (Path own : folder.ownResources()) {
      Path program = folder.programFile(folder.name(own));
      if (TEXT.matcher(own.toString()).matches()
          && !(Files.isRegularFile(program) && Files.mismatch(own, program) < 0)) {
        return true;
      }
    }
    return false;
  }

  private static Checked<Optional<byte[]>> failed(Problem problem) {
    return new Checked<>(Optional.empty(), List.of(problem));
  }
}
