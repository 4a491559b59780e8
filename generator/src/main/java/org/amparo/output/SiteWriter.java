package org.amparo.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.parallel.Parallel;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/**
 * Writes a site into its folder. Only files in the folder's list of own files are replaced or
 * deleted. A folder without foreign files is replaced in one move, so that at any moment one of the
 * two sites is complete; in any other folder each file is replaced in one move. Unchanged files are
 * kept. A file can be staged while others are still being made: the folder changes only when the
 * writer finishes.
 */
public final class SiteWriter implements AutoCloseable {

  private final Path shown;
  private final Path out;
  private final OwnFileList ownFiles;
  private final StagingFolder folder;
  private final Staging staging;

  private SiteWriter(Path shown, OwnFileList ownFiles, StagingFolder folder, Staging staging) {
    this.shown = shown;
    this.out = staging.before();
    this.ownFiles = ownFiles;
    this.folder = folder;
    this.staging = staging;
  }

  /**
   * Writes a site.
   *
   * @param files all its files, each address once
   * @param out its folder, or a symbolic link to it; created if it does not exist
   * @param kind the kind of the files, such as {@code site}; files of other kinds are foreign
   * @return the problem that prevented it; empty if the site is written
   */
  public static List<Problem> write(List<OutputFile> files, Path out, String kind) {
    List<Problem> problems = new ArrayList<>();
    try {
      Optional<Problem> refusal =
          refusal(out, OutputFolder.resolved(out), new OwnFileList(kind), files);
      if (refusal.isPresent()) { // before a staging folder is made
        return List.of(refusal.get());
      }
    } catch (IOException | UncheckedIOException e) {
      return List.of(unwritable(out, e));
    }
    Optional<SiteWriter> opened = open(out, kind).into(problems);
    if (opened.isPresent()) {
      try (SiteWriter writer = opened.get()) {
        problems.addAll(writer.finish(files));
      } catch (IOException e) {
        problems.add(unwritable(out, e));
      }
    }
    return problems;
  }

  /**
   * Begins to write a site. Until it is closed, no other writer can open the folder.
   *
   * @param out its folder, or a symbolic link to it; created if it does not exist
   * @param kind the kind of the files, such as {@code site}; files of other kinds are foreign
   * @return empty if it cannot be written
   */
  public static Checked<Optional<SiteWriter>> open(Path out, String kind) {
    OwnFileList ownFiles = new OwnFileList(kind);
    try {
      Path resolved = OutputFolder.resolved(out);
      StagingFolder folder = StagingFolder.isInUse(resolved) ? null : StagingFolder.open(resolved);
      if (folder == null) {
        return unopened(OutputFolder.problem(ProblemCode.OUTPUT_IN_USE, out, resolved.toString()));
      }
      try {
        boolean whole = isReplacedWhole(resolved, Inventory.of(resolved, ownFiles.read(resolved)));
        Staging staging = new Staging(folder.renew(), resolved, whole);
        return Checked.of(Optional.of(new SiteWriter(out, ownFiles, folder, staging)));
      } catch (IOException | UncheckedIOException e) {
        folder.close();
        throw e;
      }
    } catch (IOException | UncheckedIOException e) {
      return unopened(unwritable(out, e));
    }
  }

  /**
   * Returns whether a folder has no foreign files, so that it can be replaced in one move; false if
   * that is unknown.
   *
   * @param kind the kind of the files, such as {@code site}; files of other kinds are foreign
   */
  public static boolean isReplacedWhole(Path out, String kind) {
    OwnFileList ownFiles = new OwnFileList(kind);
    try {
      Path resolved = OutputFolder.resolved(out);
      return isReplacedWhole(resolved, Inventory.of(resolved, ownFiles.read(resolved)));
    } catch (IOException | UncheckedIOException e) {
      return false; // writing tells why
    }
  }

  private static Checked<Optional<SiteWriter>> unopened(Problem problem) {
    return new Checked<>(Optional.empty(), List.of(problem));
  }

  private static Problem unwritable(Path out, Exception e) {
    return OutputFolder.problem(ProblemCode.CANNOT_WRITE, out, String.valueOf(e.getMessage()));
  }

  /** Returns the problem if a foreign file is at the path of a file of the site. */
  private static Optional<Problem> refusal(
      Path shown, Path out, OwnFileList ownFiles, List<OutputFile> files) throws IOException {
    Inventory existing = Inventory.of(out, ownFiles.read(out));
    List<OutputFile> all = new ArrayList<>(files);
    all.add(ownFiles.file(Set.of()));
    Set<Path> conflicts = isReplacedWhole(out, existing) ? Set.of() : existing.conflicts(out, all);
    String count = String.valueOf(conflicts.size());
    return conflicts.stream()
        .findFirst()
        .map(p -> OutputFolder.problem(ProblemCode.NOT_OUR_FOLDER, shown, p.toString(), count));
  }

  private static boolean isReplacedWhole(Path out, Inventory existing) {
    return existing.isAllOwn() && StagingFolder.isBeside(out);
  }

  /**
   * Stages a file of the site. Several threads can stage files. If it cannot be written, {@link
   * #finish} returns the problem.
   *
   * @return the same file
   */
  public OutputFile stage(OutputFile file) {
    staging.stage(file);
    return file;
  }

  /**
   * Puts the staged files into the folder, and the rest of the site.
   *
   * @param files all files of the site, each address once; those not staged yet with their bytes
   * @return the problem that prevented it; empty if the site is written
   */
  public List<Problem> finish(List<OutputFile> files) {
    List<OutputFile> all = new ArrayList<>(files);
    all.add(ownFiles.file(files.stream().map(OutputFile::path).collect(Collectors.toSet())));
    try {
      List<OutputFile> rest = all.stream().filter(f -> !staging.has(f.path())).toList();
      Parallel.map(rest, this::stage);
      staging.throwFailure();
      return staging.isWhole() && replaceWhole() ? List.of() : updateInPlace(all);
    } catch (IOException | UncheckedIOException e) {
      return List.of(unwritable(shown, e));
    }
  }

  /** Replaces the folder; returns false if a foreign file was added to it meanwhile. */
  private boolean replaceWhole() throws IOException {
    if (Files.exists(out)) {
      Path aside = folder.putAside(out);
      if (!Inventory.of(aside, ownFiles.read(aside)).isAllOwn()) {
        folder.restore(out);
        return false;
      }
    }
    folder.putInPlace(out);
    return true;
  }

  private List<Problem> updateInPlace(List<OutputFile> files) throws IOException {
    Optional<Problem> refusal = refusal(shown, out, ownFiles, files);
    if (refusal.isPresent()) {
      return List.of(refusal.get());
    }
    try {
      Inventory existing = Inventory.of(out, ownFiles.read(out));
      new InPlaceUpdate(out, staging.fresh(), ownFiles).run(files, existing);
      return List.of();
    } catch (IOException e) {
      String detail = String.valueOf(e.getMessage());
      return List.of(OutputFolder.problem(ProblemCode.PARTLY_WRITTEN, shown, detail));
    }
  }

  /**
   * Deletes what is staged and not finished.
   *
   * @throws IOException if it cannot be deleted
   */
  @Override
  public void close() throws IOException {
    folder.close();
  }
}
