package org.amparo.together;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.edit.Bin;
import org.amparo.edit.EditException;
import org.amparo.edit.Versions;
import org.amparo.git.SharedContent;
import org.amparo.merge.Blob;
import org.amparo.merge.JoinedSite;
import org.amparo.output.AtomicFile;
import org.amparo.output.CopyNames;
import org.amparo.output.FileNames;
import org.amparo.output.SourcePaths;
import org.amparo.source.SiteFolder;
import org.jspecify.annotations.Nullable;

/** The files of {@code content/} that two people share. */
final class SharedFiles {

  private static final Pattern OF_ROOT = Pattern.compile("[^/]+\\.yml|LICENSE");
  private static final String SNAPSHOTS =
      SourcePaths.SNAPSHOTS.substring(SourcePaths.CONTENT.length());

  private final SiteFolder folder;

  SharedFiles(SiteFolder folder) {
    this.folder = folder;
  }

  /**
   * Returns whether a path is one of the content. Others, such as a {@code README.md} that a host
   * made, are left where they are.
   *
   * @param path from {@code content/}
   */
  static boolean isShared(String path) {
    String visible = path.startsWith(SNAPSHOTS) ? path.substring(SNAPSHOTS.length()) : path;
    boolean usable =
        Stream.of(visible.split("/", -1))
            .noneMatch(
                part ->
                    part.isEmpty()
                        || part.startsWith(".")
                        || FileNames.isUnusable(part)
                        || CopyNames.isCertain(part));
    return usable && (path.indexOf('/') >= 0 || OF_ROOT.matcher(path).matches());
  }

  /** Returns the files by their paths from {@code content/}. */
  Map<String, Blob> read() throws IOException {
    Map<String, Blob> files = new TreeMap<>();
    Path content = folder.content();
    List<Path> all = new ArrayList<>(SiteFolder.files(content));
    Path snapshots = folder.root().resolve(SourcePaths.SNAPSHOTS);
    if (!folder.isLinked(snapshots)) {
      all.addAll(SiteFolder.files(snapshots));
    }
    for (Path file : all) {
      String path = folder.name(file).substring(SourcePaths.CONTENT.length());
      if (SiteFolder.isPlainFile(file) && isShared(path)) {
        byte[] bytes = Files.readAllBytes(file);
        files.put(path, new Blob(SharedContent.mark(bytes), () -> bytes));
      }
    }
    return files;
  }

  /**
   * Writes the changes of a join. Earlier texts are kept as versions, deleted files in the bin.
   *
   * @param mine the files as they were read
   * @throws EditException if a file was changed meanwhile, or cannot be written; those before it
   *     are written
   */
  void write(JoinedSite joined, Map<String, Blob> mine, Instant time) throws IOException {
    Versions versions = new Versions(folder);
    for (Map.Entry<String, String> text : joined.theirs().entrySet()) {
      versions.keep(name(text.getKey()), text.getValue(), time);
    }
    List<String> deleted = new ArrayList<>();
    for (Map.Entry<String, Optional<byte[]>> change : joined.changes().entrySet()) {
      Blob before = mine.get(change.getKey());
      check(change.getKey(), before);
      if (before != null) {
        keep(versions, change.getKey(), before, time);
      }
      if (change.getValue().isPresent()) {
        write(change.getKey(), before != null, change.getValue().get());
      } else {
        deleted.add(name(change.getKey()));
      }
    }
    if (!deleted.isEmpty()) {
      new Bin(folder).delete(deleted, time);
    }
  }

  private void keep(Versions versions, String path, Blob before, Instant time)
      throws EditException {
    Optional<String> text = before.text(path);
    if (text.isPresent()) {
      versions.keep(name(path), text.get(), time);
    }
  }

  private static String name(String path) {
    return SourcePaths.CONTENT + path;
  }

  private Path file(String path) {
    return folder.root().resolve(name(path));
  }

  /** Refuses to write over what somebody saved meanwhile, or through a link. */
  private void check(String path, @Nullable Blob before) throws IOException {
    Path file = file(path);
    boolean same =
        before == null
            ? !Files.exists(file)
            : SiteFolder.isPlainFile(file)
                && SharedContent.mark(Files.readAllBytes(file)).equals(before.mark());
    if (!same || folder.isLinked(file.resolveSibling(""))) {
      throw EditException.changed(name(path));
    }
  }

  private void write(String path, boolean exists, byte[] bytes) throws IOException {
    try {
      if (exists) {
        AtomicFile.replace(file(path), bytes);
      } else {
        AtomicFile.create(file(path), bytes);
      }
    } catch (FileAlreadyExistsException e) {
      throw EditException.changed(name(path));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
