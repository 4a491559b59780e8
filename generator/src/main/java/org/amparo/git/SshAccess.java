package org.amparo.git;

import java.io.File;
import java.net.InetSocketAddress;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import org.amparo.host.HostAccess;
import org.amparo.host.HostException;
import org.amparo.host.HostSecrets;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.sshd.KeyPasswordProvider;
import org.eclipse.jgit.transport.sshd.ServerKeyDatabase;
import org.eclipse.jgit.transport.sshd.SshdSessionFactory;
import org.eclipse.jgit.transport.sshd.SshdSessionFactoryBuilder;
import org.jspecify.annotations.Nullable;

/** Opens SSH for JGit, with the user's keys and the keys of servers that the program knows. */
final class SshAccess implements AutoCloseable {

  private final String server;
  private final HostAccess access;
  private @Nullable SshdSessionFactory sessions;
  private @Nullable HostException refused;

  /**
   * @param server its name and port
   */
  SshAccess(String server, HostAccess access) {
    this.server = server;
    this.access = access;
  }

  /** Returns what opens sessions. */
  SshSessionFactory sessions() {
    if (sessions == null) {
      File home = access.home().toFile();
      sessions =
          new SshdSessionFactoryBuilder()
              .setHomeDirectory(home)
              .setSshDirectory(new File(home, ".ssh"))
              .setPreferredAuthentications("publickey,password,keyboard-interactive")
              .setServerKeyDatabase((own, ssh) -> new Keys())
              .setKeyPasswordProvider(provider -> new KeyWords())
              .build(null);
    }
    return sessions;
  }

  /** Returns why the key of the server is not right, if it is not. */
  Optional<HostException> refused() {
    return Optional.ofNullable(refused);
  }

  @Override
  public void close() {
    if (sessions != null) {
      sessions.close();
    }
  }

  /** Asks the program whether a key is that of the server. */
  private final class Keys implements ServerKeyDatabase {
    @Override
    public List<PublicKey> lookup(String address, InetSocketAddress remote, Configuration config) {
      return List.of();
    }

    @Override
    public boolean accept(
        String address,
        InetSocketAddress remote,
        PublicKey key,
        Configuration config,
        @Nullable CredentialsProvider provider) {
      try {
        access.keys().check(server, KeyUtils.getFingerPrint(BuiltinDigests.sha256, key));
        return true;
      } catch (HostException e) {
        refused = e;
        return false;
      }
    }
  }

  /** Gives the words that protect a key, once. */
  private final class KeyWords implements KeyPasswordProvider {
    @Override
    public char @Nullable [] getPassphrase(URIish key, int attempt) {
      return access
          .secrets()
          .secret(HostSecrets.Kind.KEY_PASSWORD, key.getPath())
          .map(String::toCharArray)
          .orElse(null);
    }

    @Override
    public void setAttempts(int attempts) {
      // One is enough: the desk and the command ask again.
    }

    @Override
    public boolean keyLoaded(URIish key, int attempt, @Nullable Exception failure) {
      return false;
    }
  }
}
