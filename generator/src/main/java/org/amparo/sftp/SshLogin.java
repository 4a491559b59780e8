package org.amparo.sftp;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress;
import org.amparo.host.HostException;
import org.amparo.host.HostSecrets;
import org.apache.sshd.client.auth.keyboard.UserInteraction;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.session.SessionContext;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.jspecify.annotations.Nullable;

/**
 * Who the host is, and who we are. Secrets are asked for only when the host wants them; while a
 * person thinks, no time limit runs.
 */
final class SshLogin implements UserInteraction {

  /** The usual port of SSH. */
  static final int PORT = 22;

  /** The names of keys that OpenSSH tries too. */
  private static final List<String> KEYS = List.of("id_ed25519", "id_ecdsa", "id_rsa");

  private final HostAddress address;
  private final HostAccess access;
  private final AtomicInteger asking = new AtomicInteger();
  private final AtomicReference<@Nullable HostException> refusal = new AtomicReference<>();
  private boolean hasAsked;
  private boolean hasKeys;
  private Optional<String> password = Optional.empty();

  SshLogin(HostAddress address, HostAccess access) {
    this.address = address;
    this.access = access;
  }

  /** Returns whether a person is being asked. */
  boolean isAsking() {
    return asking.get() > 0;
  }

  /** Returns whether a person, or what is kept, was asked for a password. */
  synchronized boolean hasAsked() {
    return hasAsked;
  }

  /** Returns the password as a list; none if nobody gives one. */
  List<String> passwords() {
    return password().stream().toList();
  }

  /** Returns why the key of the host was not accepted. */
  Optional<HostException> refusal() {
    return Optional.ofNullable(refusal.get());
  }

  /** Returns whether the host wanted a password that nobody gave. */
  synchronized boolean lacksPassword() {
    return hasAsked && password.isEmpty();
  }

  /** Returns whether the key that a host shows is its own. */
  boolean isKnown(ClientSession session, SocketAddress remote, PublicKey key) {
    return asked(() -> isKnown(key));
  }

  private boolean isKnown(PublicKey key) {
    if (new KnownHosts(access.home()).has(address, key)) {
      return true;
    }
    try {
      String server = address.host() + ":" + address.portOr(PORT);
      access.keys().check(server, KeyUtils.getFingerPrint(key));
      return true;
    } catch (HostException e) {
      refusal.set(e);
      return false;
    }
  }

  /** Returns the user's keys; each is read when the host wants the next one. */
  Iterable<KeyPair> keys(SessionContext session) {
    List<KeyPair> pairs = new ArrayList<>();
    for (String name : KEYS) {
      Path file = access.home().resolve(".ssh").resolve(name);
      if (Files.isReadable(file)) {
        keys(session, file).forEach(pairs::add);
      }
    }
    hasFound(!pairs.isEmpty());
    return pairs;
  }

  private synchronized void hasFound(boolean some) {
    hasKeys = hasKeys || some;
  }

  /**
   * Returns whether a key was tried: one of the user's files, or one of the agent if nobody was
   * asked for a password.
   */
  synchronized boolean hasTriedKey() {
    return hasKeys || !hasAsked;
  }

  private Iterable<KeyPair> keys(SessionContext session, Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      Iterable<KeyPair> pairs =
          SecurityUtils.loadKeyPairIdentities(
              session,
              NamedResource.ofName(file.toString()),
              stream,
              (s, resource, index) -> keyPassword(file));
      return pairs == null ? List.of() : pairs;
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      return List.of(); // a key that cannot be opened: the next one, or the password
    }
  }

  private @Nullable String keyPassword(Path file) {
    return asked(
        () -> access.secrets().secret(HostSecrets.Kind.KEY_PASSWORD, file.toString()).orElse(null));
  }

  /** Returns the password; it is asked for once. */
  synchronized Optional<String> password() {
    if (!hasAsked) {
      password = asked(() -> access.secrets().secret(HostSecrets.Kind.PASSWORD, address.account()));
      hasAsked = true;
    }
    return password;
  }

  private <T extends @Nullable Object> T asked(Supplier<T> question) {
    asking.incrementAndGet();
    try {
      return question.get();
    } finally {
      asking.decrementAndGet();
    }
  }

  @Override
  public String @Nullable [] interactive(
      ClientSession session,
      String name,
      String instruction,
      String lang,
      String[] prompt,
      boolean[] echo) {
    if (prompt.length == 0) {
      return new String[0];
    }
    return prompt.length == 1 && !echo[0]
        ? password().map(p -> new String[] {p}).orElse(null)
        : null;
  }

  @Override
  public @Nullable String getUpdatedPassword(ClientSession session, String prompt, String lang) {
    return null; // a new password is set with the host's own pages
  }
}
