package org.amparo.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.model.OutputFile;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Writes a site beside the one of before and then puts it in its place, so that at any moment one
 * of the two is there whole. What has not changed is taken over, not written again.
 */
public final class SiteWriter {

  private final Path out;
  private final Path fresh;
  private final Path old;
  private final Path lock;
  private final List<String> signs;

  private SiteWriter(Path out, List<String> signs) {
    this.out = out;
    this.signs = signs;
    String name = String.valueOf(out.getFileName());
    this.fresh = out.resolveSibling("." + name + ".new");
    this.old = out.resolveSibling("." + name + ".old");
    this.lock = out.resolveSibling("." + name + ".lock");
  }

  /**
   * Writes a site.
   *
   * @param files all of it, each address once
   * @param out its folder; made if it is not there, replaced if it holds a site, left alone if it
   *     holds anything else
   * @param signs names of files by which a folder of ours is known again
   * @return what kept it from being written; then the folder is as it was
   */
  public static List<Problem> write(List<OutputFile> files, Path out, List<String> signs) {
    return new SiteWriter(out.toAbsolutePath().normalize(), signs).write(files);
  }

  private List<Problem> write(List<OutputFile> files) {
    try {
      Files.createDirectories(out.resolveSibling(""));
      try (FileChannel channel =
          FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        return locked(channel) == null
            ? problem(ProblemCode.OUTPUT_IN_USE, out.toString())
            : writeAlone(files);
      }
    } catch (IOException | UncheckedIOException e) {
      return problem(ProblemCode.CANNOT_WRITE, String.valueOf(e.getMessage()));
    }
  }

  /** Nothing if another build writes here. A build that is killed lets go of its lock. */
  private static @Nullable FileLock locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // another build of this very process
    }
  }

  private List<Problem> writeAlone(List<OutputFile> files) throws IOException {
    try {
      recover();
      if (!isOurs()) {
        return problem(ProblemCode.NOT_OUR_FOLDER, out.toString());
      }
      delete(fresh);
      writeFresh(files);
      swap();
      return List.of();
    } finally {
      delete(fresh);
      Files.deleteIfExists(lock);
    }
  }

  private List<Problem> problem(ProblemCode code, String detail) {
    return List.of(Problem.of(code, SourcePlace.wholeFile(out.toString()), detail));
  }

  /** A run that was killed between the two moves of {@link #swap} left the old site aside. */
  private void recover() throws IOException {
    if (!Files.exists(out) && Files.exists(old)) {
      Files.move(old, out);
    }
    delete(old);
  }

  private boolean isOurs() throws IOException {
    if (!Files.exists(out)) {
      return true;
    }
    if (!Files.isDirectory(out)) {
      return false;
    }
    try (Stream<Path> children = Files.list(out)) {
      return children.findAny().isEmpty()
          || signs.stream().allMatch(s -> Files.isRegularFile(out.resolve(s)));
    }
  }

  private void writeFresh(List<OutputFile> files) throws IOException {
    Set<Path> folders =
        files.stream().map(f -> fresh.resolve(f.path()).getParent()).collect(Collectors.toSet());
    Files.createDirectories(fresh);
    for (Path folder : folders) {
      Files.createDirectories(folder);
    }
    List<IOException> failures =
        files.parallelStream().map(this::writeOne).flatMap(Optional::stream).toList();
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
  }

  /** Gives an exception back instead of throwing it, so that no writer is left running. */
  private Optional<IOException> writeOne(OutputFile file) {
    Path path = fresh.resolve(file.path());
    try {
      if (!keep(out.resolve(file.path()), path, file)) {
        try (OutputStream stream = Files.newOutputStream(path)) {
          file.writeTo(stream);
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(e);
    }
  }

  /** A file that is as before stays the same file, so that a host is sent only what changed. */
  private static boolean keep(Path before, Path path, OutputFile file) throws IOException {
    if (!Comparison.same(before, file)) {
      return false;
    }
    try {
      Files.createLink(path, before);
      return true;
    } catch (FileSystemException | UnsupportedOperationException e) {
      return false; // a stick or a card cannot give a file a second name: it is written again
    }
  }

  private void swap() throws IOException {
    if (Files.exists(out)) {
      Files.move(out, old);
    }
    try {
      Files.move(fresh, out);
    } catch (IOException e) {
      recover();
      throw e;
    }
    delete(old);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
