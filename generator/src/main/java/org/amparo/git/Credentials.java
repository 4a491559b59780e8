package org.amparo.git;

import java.util.Optional;
import org.amparo.host.HostAddress;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;
import org.amparo.host.HostSecrets;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;
import org.jspecify.annotations.Nullable;

/** Gives JGit the user and the password or token of an address, once. */
final class Credentials extends CredentialsProvider {

  /** A user for hosts that look only at the token. */
  private static final String ANYBODY = "git";

  private final HostAddress address;
  private final HostSecrets secrets;
  private boolean given;
  private @Nullable Kind refused;

  Credentials(HostAddress address, HostSecrets secrets) {
    this.address = address;
    this.secrets = secrets;
  }

  @Override
  public boolean isInteractive() {
    return false;
  }

  @Override
  public boolean supports(CredentialItem... items) {
    for (CredentialItem item : items) {
      if (!(item instanceof CredentialItem.Username || item instanceof CredentialItem.Password)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean get(URIish uri, CredentialItem... items) {
    boolean wanted = supports(items);
    if (!wanted || given) {
      refused = wanted ? Kind.WRONG_PASSWORD : refused;
      return false;
    }
    Optional<String> secret = secrets.secret(HostSecrets.Kind.TOKEN, address.account());
    if (secret.isEmpty()) {
      refused = Kind.NO_PASSWORD;
      return false;
    }
    for (CredentialItem item : items) {
      if (item instanceof CredentialItem.Username user) {
        user.setValue(address.user().isEmpty() ? ANYBODY : address.user());
      } else if (item instanceof CredentialItem.Password password) {
        password.setValue(secret.get().toCharArray());
      }
    }
    given = true;
    return true;
  }

  /** Returns why the server did not take who we are, if it did not. */
  Optional<HostException> refused() {
    return Optional.ofNullable(refused).map(kind -> new HostException(kind, address.account(), ""));
  }
}
