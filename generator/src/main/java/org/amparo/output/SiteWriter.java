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
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/**
 * Writes a site into its folder. Only files in the folder's list of own files are replaced or
 * deleted. A folder without foreign files is replaced in one move, so that at any moment one of the
 * two sites is complete; in any other folder each file is replaced in one move. Unchanged files are
 * kept.
 */
public final class SiteWriter {

  private final Path out;
  private final OwnFileList ownFiles;
  private final List<OutputFile> files;

  private SiteWriter(Path out, OwnFileList ownFiles, List<OutputFile> files) {
    this.out = out;
    this.ownFiles = ownFiles;
    this.files = files;
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
    OwnFileList ownFiles = new OwnFileList(kind);
    List<OutputFile> all = new ArrayList<>(files);
    all.add(ownFiles.file(paths(files)));
    try {
      return new SiteWriter(OutputFolder.resolved(out), ownFiles, all)
          .write()
          .map(
              found ->
                  List.of(
                      OutputFolder.problem(
                          found.code(), out, found.details().toArray(String[]::new))))
          .orElse(List.of());
    } catch (IOException | UncheckedIOException e) {
      String detail = String.valueOf(e.getMessage());
      return List.of(OutputFolder.problem(ProblemCode.CANNOT_WRITE, out, detail));
    }
  }

  private static Set<String> paths(List<OutputFile> files) {
    return files.stream().map(OutputFile::path).collect(Collectors.toSet());
  }

  /** The reason why the site was not written. */
  private record Refusal(ProblemCode code, List<String> details) {}

  private Optional<Refusal> write() throws IOException {
    Optional<Refusal> refusal = refusal(); // before any change
    if (refusal.isEmpty() && StagingFolder.isInUse(out)) {
      refusal = Optional.of(new Refusal(ProblemCode.OUTPUT_IN_USE, List.of(out.toString())));
    }
    return refusal.isPresent() ? refusal : writeStaged();
  }

  private Optional<Refusal> refusal() throws IOException {
    Inventory existing = inventory(out);
    Set<Path> conflicts = isReplacedWhole(existing) ? Set.of() : existing.conflicts(out, files);
    return conflicts.stream()
        .findFirst()
        .map(
            path ->
                new Refusal(
                    ProblemCode.NOT_OUR_FOLDER,
                    List.of(path.toString(), String.valueOf(conflicts.size()))));
  }

  private Inventory inventory(Path folder) throws IOException {
    return Inventory.of(folder, ownFiles.read(folder));
  }

  private boolean isReplacedWhole(Inventory existing) {
    return existing.isAllOwn() && StagingFolder.isBeside(out);
  }

  private Optional<Refusal> writeStaged() throws IOException {
    try (StagingFolder staging = StagingFolder.open(out)) {
      if (staging == null) {
        return Optional.of(new Refusal(ProblemCode.OUTPUT_IN_USE, List.of(out.toString())));
      }
      boolean done = isReplacedWhole(inventory(out)) && replaceWhole(staging);
      return done ? Optional.empty() : updateInPlace(staging);
    }
  }

  /** Replaces the folder; returns false if a foreign file was added to it meanwhile. */
  private boolean replaceWhole(StagingFolder staging) throws IOException {
    Staging.ofAll(files, staging.renew(), out);
    if (Files.exists(out) && !inventory(staging.putAside(out)).isAllOwn()) {
      staging.restore(out);
      return false;
    }
    staging.putInPlace(out);
    return true;
  }

  private Optional<Refusal> updateInPlace(StagingFolder staging) throws IOException {
    Optional<Refusal> refusal = refusal();
    if (refusal.isPresent()) {
      return refusal;
    }
    Path fresh = staging.renew();
    Staging.ofChanged(files, fresh, out);
    try {
      new InPlaceUpdate(out, fresh, ownFiles).run(files, inventory(out));
      return Optional.empty();
    } catch (IOException e) {
      String detail = String.valueOf(e.getMessage());
      return Optional.of(new Refusal(ProblemCode.PARTLY_WRITTEN, List.of(detail)));
    }
  }
}
