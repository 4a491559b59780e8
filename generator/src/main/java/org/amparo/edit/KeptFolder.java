package org.amparo.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.model.Address;
import org.amparo.output.AtomicFile;
import org.amparo.output.OutputFile;
import org.amparo.output.SourcePaths;
import org.amparo.source.SiteFolder;

/**
 * A folder of {@code .amparo/}, in which the program keeps texts for those who write. It is no part
 * of the site, and git ignores it.
 */
final class KeptFolder {

  /** A time as a name, which sorts by time and which every file system accepts. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss.SSS").withZone(ZoneOffset.UTC);

  private static final int TIME_LENGTH = "2026-11-30T141500.000".length();
  private static final String IGNORED = SourcePaths.DESK + ".gitignore";

  private final SiteFolder site;
  private final Path folder;

  /**
   * @param area the name of the folder in {@code .amparo/}
   */
  KeptFolder(SiteFolder site, String area) {
    this.site = site;
    this.folder = site.root().resolve(SourcePaths.DESK).resolve(area);
  }

  /**
   * Returns the path of a file or folder.
   *
   * @throws EditException if a folder on the way to it is a symbolic link
   */
  Path path(String name) throws EditException {
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder)) {
      throw new IllegalArgumentException("not a path in " + folder + ": " + name);
    }
    Path way = site.root();
    for (Path part : site.root().relativize(file)) {
      way = way.resolve(part);
      if (Files.isSymbolicLink(way)) {
        throw new EditException(EditException.Reason.LINKED, site.name(way), null);
      }
    }
    return file;
  }

  /** Writes a text, in one move. */
  void write(String name, String text) throws EditException {
    Path file = path(name);
    try {
      begin();
      AtomicFile.write(file, text);
    } catch (IOException e) {
      throw new EditException(EditException.Reason.UNWRITABLE, site.name(file), e);
    }
  }

  /** Writes a file that does not change afterwards; one of the same name is the same. */
  void create(String name, byte[] bytes) throws EditException {
    Path file = path(name);
    try {
      begin();
      AtomicFile.create(file, OutputFile.stored(new Address(name), List.of(bytes)));
    } catch (FileAlreadyExistsException e) {
      return; // written by another program
    } catch (IOException e) {
      throw new EditException(EditException.Reason.UNWRITABLE, site.name(file), e);
    }
  }

  /** Tells git to ignore what is kept. */
  void begin() throws IOException {
    Path ignored = site.root().resolve(IGNORED);
    if (!Files.exists(ignored, LinkOption.NOFOLLOW_LINKS)) {
      AtomicFile.write(ignored, "*\n");
    }
  }

  /** Returns a text; empty if there is no such file. */
  Optional<String> text(String name) throws EditException {
    Path file = path(name);
    try {
      return SiteFolder.isPlainFile(file)
          ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException e) {
      throw new EditException(EditException.Reason.UNREADABLE, site.name(file), e);
    }
  }

  /** Deletes a file, if there is one. */
  void delete(String name) throws EditException {
    Path file = path(name);
    try {
      AtomicFile.delete(file);
    } catch (IOException e) {
      throw new EditException(EditException.Reason.UNWRITABLE, site.name(file), e);
    }
  }

  /** Returns the names in a folder in their order; none if there is no such folder. */
  List<String> names(String name) throws EditException {
    Path parent = path(name);
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(parent)) {
      return children.map(c -> String.valueOf(c.getFileName())).sorted().toList();
    } catch (IOException e) {
      throw new EditException(EditException.Reason.UNREADABLE, site.name(parent), e);
    }
  }

  /** Returns the paths of the files below a folder, from that folder, in their order. */
  List<String> files(String name) throws EditException {
    Path parent = path(name);
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(parent)) {
      return files
          .filter(SiteFolder::isPlainFile)
          .map(f -> parent.relativize(f).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new EditException(EditException.Reason.UNREADABLE, site.name(parent), e);
    }
  }

  /** Returns a name for a time that none of the others is. */
  static String name(Instant time, List<String> others) {
    String name = TIME.format(time);
    String free = name;
    for (int i = 2; others.contains(free); i++) {
      free = name + "-" + i;
    }
    return free;
  }

  /** Returns the time of a name; empty if it has none. */
  static Optional<Instant> time(String name) {
    try {
      return name.length() < TIME_LENGTH
          ? Optional.empty()
          : Optional.of(TIME.parse(name.substring(0, TIME_LENGTH), Instant::from));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
