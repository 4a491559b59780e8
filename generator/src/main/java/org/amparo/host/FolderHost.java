package org.amparo.host;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.amparo.host.HostException.Kind;
import org.amparo.output.FolderTree;

/** A folder of this machine: on its disk, on a stick, or one that another program carries. */
public final class FolderHost implements Host {

  private final Path root;
  private final FolderTree tree;

  private FolderHost(Path root) {
    this.root = root;
    this.tree = new FolderTree(root);
  }

  /**
   * Opens a folder. It is made by the first file; the folder above it must exist, so that nothing
   * is written to where a stick is usually.
   *
   * @throws HostException of the kind NO_PLACE if the folder above it does not exist
   */
  public static Host open(HostPlace place, HostAccess access) throws HostException {
    Path root = access.base().resolve(place.to().path()).normalize();
    if (!Files.isDirectory(root) && !Files.isDirectory(root.resolveSibling(""))) {
      throw new HostException(Kind.NO_PLACE, root.toString(), "");
    }
    return new FolderHost(root);
  }

  @Override
  public Map<String, HostFile> list() throws HostException {
    Map<String, HostFile> files = new TreeMap<>();
    try {
      tree.files().forEach((path, attributes) -> files.put(path, file(attributes)));
      return files;
    } catch (IOException e) {
      throw failed("", e);
    }
  }

  private static HostFile file(BasicFileAttributes attributes) {
    return new HostFile(
        attributes.size(),
        Optional.of(attributes.lastModifiedTime().toInstant()),
        Optional.empty());
  }

  @Override
  public byte[] read(String path) throws HostException {
    try {
      return tree.read(path);
    } catch (IOException e) {
      throw failed(path, e);
    }
  }

  @Override
  public void put(String path, HostContent content, LongConsumer sent) throws HostException {
    try {
      tree.put(path, PART, stream -> content.writeTo(new SentStream(stream, sent)));
    } catch (IOException e) {
      throw failed(path, e);
    }
  }

  @Override
  public void delete(String path) throws HostException {
    try {
      tree.delete(path);
    } catch (IOException e) {
      throw failed(path, e);
    }
  }

  /** Returns what a failure of the disk means. The JDK tells a full disk only by its words. */
  private HostException failed(String path, IOException e) {
    String place = root.resolve(path).toString();
    if (e instanceof NoSuchFileException) {
      return new HostException(Kind.NOT_FOUND, place, e);
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    String words = String.valueOf(reason);
    if (e instanceof AccessDeniedException
        || words.contains("Read-only file system")
        || words.contains("not permitted")) {
      return new HostException(Kind.NO_RIGHT, place, e);
    }
    boolean full =
        words.contains("No space left")
            || words.contains("not enough space")
            || words.contains("quota exceeded");
    return new HostException(full ? Kind.DISK_FULL : Kind.OTHER, place, e);
  }

  @Override
  public void close() {
    // Nothing is open between two calls.
  }
}
