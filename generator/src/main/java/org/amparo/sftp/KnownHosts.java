package org.amparo.sftp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import org.amparo.host.HostAddress;
import org.apache.sshd.client.config.hosts.KnownHostEntry;
import org.apache.sshd.common.config.keys.KeyUtils;

/** The keys of hosts that a user has accepted with OpenSSH or a program that shares its file. */
final class KnownHosts {

  private final Path file;

  /**
   * @param home the user's folder
   */
  KnownHosts(Path home) {
    this.file = home.resolve(".ssh/known_hosts");
  }

  /** Returns whether the user has accepted the key of a host. */
  boolean has(HostAddress address, PublicKey key) {
    if (!Files.isReadable(file)) {
      return false;
    }
    try {
      for (KnownHostEntry entry : KnownHostEntry.readKnownHostEntries(file)) {
        if (entry.isHostMatch(address.host(), address.portOr(SshLogin.PORT))
            && entry.getMarker() == null
            && KeyUtils.compareKeys(key, entry.getKeyEntry().resolvePublicKey(null, null, null))) {
          return true;
        }
      }
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      return false; // a line of a form that the library does not know: the key is asked for
    }
    return false;
  }
}
