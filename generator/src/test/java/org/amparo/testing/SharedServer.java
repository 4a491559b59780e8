package org.amparo.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server that the tests of a class share, with a network before it that can be cut.
 *
 * @param <S> its class
 */
public final class SharedServer<S extends LoopbackServer>
    implements BeforeAllCallback, AfterAllCallback {

  private final Start<S> start;
  private @Nullable S server;
  private @Nullable Network network;
  private @Nullable Path folder;

  private SharedServer(Start<S> start) {
    this.start = start;
  }

  /**
   * Starts a server.
   *
   * @param <S> its class
   */
  @FunctionalInterface
  public interface Start<S> {

    /** Starts it with an empty folder for its files. */
    S in(Path folder) throws Exception;
  }

  /** Returns a server that is started before the first test of a class. */
  public static <S extends LoopbackServer> SharedServer<S> of(Start<S> start) {
    return new SharedServer<>(start);
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    folder = Files.createTempDirectory("server");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    server = start.in(folder);
    network = Network.before(server.port());
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    if (network != null) {
      network.close();
    }
    if (server != null) {
      server.close();
    }
    if (folder != null) {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.deleteIfExists(file);
    }
  }

  /** Returns the running server. */
  public S get() {
    return Optional.ofNullable(server).orElseThrow();
  }

  /** Returns the network before it. */
  public Network network() {
    return Optional.ofNullable(network).orElseThrow();
  }
}
