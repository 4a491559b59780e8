package org.amparo.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.output.SourcePaths;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a site, together with the program's templates and assets. A file in the folder
 * overrides the program's file of the same path.
 */
public final class SiteFolder implements AutoCloseable {

  /** Files of operating systems and editors, such as {@code Thumbs.db} and backups. */
  private static final Pattern IGNORED =
      Pattern.compile("(?i)\\..*|thumbs\\.db|desktop\\.ini|~\\$.*|.*(~|\\.swp|\\.bak)");

  private final Path root;
  private final Path program;
  private final @Nullable FileSystem jar;
  private final UnsavedTexts unsaved = new UnsavedTexts();

  private SiteFolder(Path root, Path program, @Nullable FileSystem jar) {
    this.root = root;
    this.program = program;
    this.jar = jar;
  }

  /**
   * Opens a folder, which may be empty.
   *
   * @throws IOException if the program's own jar cannot be read
   */
  public static SiteFolder open(Path root) throws IOException {
    Path code = programCode();
    if (Files.isDirectory(code)) {
      return new SiteFolder(root.toAbsolutePath().normalize(), code, null);
    }
    FileSystem jar = FileSystems.newFileSystem(code, (ClassLoader) null);
    return new SiteFolder(root.toAbsolutePath().normalize(), jar.getPath("/"), jar);
  }

  private static Path programCode() {
    try {
      return Path.of(SiteFolder.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's code has no path", e);
    }
  }

  /** Returns the absolute path of the folder. */
  public Path root() {
    return root;
  }

  /** Returns the texts that are read instead of files of the folder. */
  public UnsavedTexts unsaved() {
    return unsaved;
  }

  /** Returns the folder {@code content}. */
  public Path content() {
    return root.resolve(SourcePaths.CONTENT);
  }

  /**
   * Returns a file's path from the site's folder, with {@code /} between its parts and in Unicode
   * normalization form C: some file systems decompose accented letters.
   */
  public String name(Path file) {
    String name = root.relativize(file.toAbsolutePath().normalize()).toString();
    String separator = root.getFileSystem().getSeparator();
    return Normalizer.normalize(name.replace(separator, "/"), Normalizer.Form.NFC);
  }

  /** Returns the program's file at a path, even if the folder overrides it. */
  public Path programFile(String path) {
    return program.resolve(path);
  }

  /**
   * Returns the file to use for a path such as {@code templates/guide.ftl}, if there is one.
   * Symbolic links in the site's folder are ignored.
   */
  public Optional<Path> resource(String path) {
    Path own = root.resolve(path);
    return isWithoutLinks(path) && isPlainFile(own)
        ? Optional.of(own)
        : Optional.of(program.resolve(path)).filter(Files::isRegularFile);
  }

  /**
   * Returns whether a folder of {@code content/}, or one on the way to it, is a link.
   *
   * @param folder it need not exist
   */
  public boolean isLinked(Path folder) {
    Path content = content();
    Path each = folder;
    while (each != null && each.startsWith(content) && !each.equals(content)) {
      if (Files.exists(each) && !isPlainFile(each) && !isPlainFolder(each)) {
        return true;
      }
      each = each.getParent();
    }
    return false;
  }

  /** Returns whether no folder on the way to a path is a symbolic link. */
  private boolean isWithoutLinks(String path) {
    Path way = root;
    boolean plain = true;
    for (String part : path.split("/", -1)) {
      plain &= way.equals(root) || isPlainFolder(way);
      way = way.resolve(part);
    }
    return plain;
  }

  /**
   * Returns the files to use below a path such as {@code assets/css}, by their path from the site's
   * folder, sorted.
   *
   * @throws UncheckedIOException if a folder cannot be listed
   */
  public Map<String, Path> resources(String path) {
    Map<String, Path> found = new TreeMap<>();
    for (Path layer : List.of(program, root)) {
      boolean usable = layer.equals(program) || isWithoutLinks(path + "/");
      for (Path file : usable ? files(layer.resolve(path)) : List.<Path>of()) {
        if (isPlainFile(file)) {
          found.put(layer.relativize(file).toString().replace('\\', '/'), file);
        }
      }
    }
    return found;
  }

  /** Returns the site's own templates and assets that are regular files. */
  public List<Path> ownResources() {
    return Stream.of(root.resolve("templates"), root.resolve("assets"))
        .filter(SiteFolder::isPlainFolder)
        .flatMap(own -> files(own).stream())
        .filter(SiteFolder::isPlainFile)
        .toList();
  }

  /**
   * Returns the site's own templates and assets that are symbolic links or devices, which are
   * ignored.
   */
  public List<Path> linkedResources() {
    List<Path> linked = new ArrayList<>();
    for (Path own : List.of(root.resolve("templates"), root.resolve("assets"))) {
      List<Path> below = isPlainFolder(own) ? files(own) : List.of(own);
      below.stream()
          .filter(f -> Files.exists(f, LinkOption.NOFOLLOW_LINKS) && !isPlainFile(f))
          .forEach(linked::add);
    }
    return linked;
  }

  /** Returns whether a path is a regular file, not a symbolic link or a device. */
  public static boolean isPlainFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Returns whether a path is a folder itself, not a link to one. */
  public static boolean isPlainFolder(Path path) {
    try {
      return isPlainFolder(
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException e) {
      return false; // there is no such folder
    }
  }

  /**
   * Returns whether the attributes belong to a folder, not to a symbolic link. On Windows, a
   * junction is a folder and {@code isOther} as well.
   */
  static boolean isPlainFolder(BasicFileAttributes attributes) {
    return attributes.isDirectory() && !attributes.isOther();
  }

  /**
   * Returns the files below a folder, sorted by path; none if there is no such folder. Names that
   * begin with a dot and files of operating systems and editors are left out. Symbolic links are
   * listed and not followed, because they can form a cycle.
   *
   * @throws UncheckedIOException if a folder cannot be listed
   */
  public static List<Path> files(Path folder) {
    return unsorted(folder).stream().sorted(Comparator.comparing(Path::toString)).toList();
  }

  private static List<Path> unsorted(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> files = new ArrayList<>();
    try (Stream<Path> children = Files.list(folder)) {
      for (Path child : children.toList()) {
        boolean folderItself = isPlainFolder(child);
        String name = String.valueOf(child.getFileName());
        if (folderItself && !name.startsWith(".")) {
          files.addAll(unsorted(child));
        } else if (!folderItself && !IGNORED.matcher(name).matches()) {
          files.add(child);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  @Override
  public void close() throws IOException {
    if (jar != null) {
      jar.close();
    }
  }
}
