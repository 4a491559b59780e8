package org.amparo.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.amparo.host.HostAddress;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Opens and makes repositories on this machine. */
public final class Repositories {

  private static final String HEAD = "HEAD";

  private Repositories() {}

  /**
   * Opens a repository without files beside it; makes it if there is none.
   *
   * @throws IOException if it cannot be read or made
   */
  static Repository open(Path folder) throws IOException {
    PlainSystem.install();
    boolean exists = isOne(folder);
    File place = folder.toFile();
    FileRepository repository =
        new FileRepository(new FileRepositoryBuilder().setGitDir(place).setBare().setup());
    if (!exists) {
      repository.create(true);
      repository
          .getConfig()
          .setBoolean(ConfigConstants.CONFIG_GC_SECTION, null, "autoDetach", false);
      repository.getConfig().save();
    }
    return repository;
  }

  /** Returns whether a folder of this machine holds a repository. */
  static boolean isOne(Path folder) {
    return Files.exists(folder.resolve(HEAD)) || Files.exists(folder.resolve(".git/" + HEAD));
  }

  /**
   * Returns whether an address is a place on this machine, such as a stick, where nothing is yet
   * and a repository can be made.
   *
   * @param base the folder from which relative paths start
   */
  public static boolean canBeMade(HostAddress address, Path base) {
    Path folder = base.resolve(address.path());
    Path parent = folder.getParent();
    return address.scheme() == HostAddress.Scheme.GIT_FILE
        && parent != null
        && Files.isDirectory(parent)
        && !isOne(folder)
        && isEmpty(folder);
  }

  private static boolean isEmpty(Path folder) {
    if (!Files.exists(folder)) {
      return true;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      return false; // a file, or a folder of somebody else
    }
  }

  /**
   * Makes a repository for others to bring from and send to.
   *
   * @param base the folder from which relative paths start
   * @throws IOException if it cannot be made
   */
  public static void make(HostAddress address, Path base) throws IOException {
    open(base.resolve(address.path())).close();
  }
}
