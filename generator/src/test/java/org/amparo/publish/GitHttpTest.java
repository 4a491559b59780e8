package org.amparo.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.amparo.host.Host;
import org.amparo.host.HostAddress;
import org.amparo.host.HostPlace;
import org.amparo.host.HostSecrets;
import org.amparo.testing.GitServer;
import org.amparo.testing.Network;
import org.amparo.testing.SharedServer;
import org.amparo.testing.Until;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Publishing to a branch over HTTP, with git's own server program. */
final class GitHttpTest extends BranchContract {

  @RegisterExtension
  static final SharedServer<GitServer> SERVER = SharedServer.of(files -> GitServer.start());

  @Override
  protected Optional<Network> network() {
    return Optional.of(SERVER.network());
  }

  @Override
  protected String address(Path repository) {
    return SERVER.get().address(repository);
  }

  @Override
  protected HostSecrets secrets() {
    return (kind, owner) -> Optional.of(GitServer.TOKEN);
  }

  @Override
  protected boolean hasPasswords() {
    return true;
  }

  @Override
  protected Optional<HostPlace> closed() throws Exception {
    Path closed = bare(folder.resolve("www/closed.git"));
    git(closed, "config", "http.receivepack", "false");
    return Optional.of(
        HostPlace.of("web", HostAddress.parse(address(closed) + "#pages").orElseThrow()));
  }

  /** A server goes on with a push whose connection was cut; it may arrive after the next fetch. */
  @Test
  void aStateThatArrivesLateIsOurs() throws Exception {
    Path hook = repository().resolve("hooks/pre-receive");
    Path busy = folder.resolve("busy");
    Path free = folder.resolve("free");
    Files.writeString(
        hook,
        "#!/bin/sh\ntouch '%s'\nwhile ! [ -e '%s' ]; do sleep 0.1; done".formatted(busy, free));
    Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
    SERVER.network().mend();
    try (Host host = opener().open(overNetwork(place()), access(secrets(), (s, print) -> {}))) {
      host.put("a.html", content("a"), sent -> {});
      CompletableFuture<Boolean> end = CompletableFuture.supplyAsync(() -> isCommitted(host));
      Until.holds(() -> Files.exists(busy));
      SERVER.network().mend();
      assertFalse(end.get());
    }
    try (Host host = open(place())) {
      Files.createFile(free);
      settle();
      assertEquals("1", git(repository(), "rev-list", "--count", "pages").strip());
      host.put("b.html", content("b"), sent -> {});
      host.commit();
    }
    assertEquals("2", git(repository(), "rev-list", "--count", "pages").strip());
    assertEquals("b", git(repository(), "show", "pages:b.html"));
  }
}
