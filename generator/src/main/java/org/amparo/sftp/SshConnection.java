package org.amparo.sftp;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.future.AuthFuture;
import org.apache.sshd.client.future.ConnectFuture;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.future.VerifiableFuture;
import org.apache.sshd.common.future.WaitableFuture;
import org.apache.sshd.core.CoreModuleProperties;

/** A connection to a host by SSH, which is opened again after it was lost. */
final class SshConnection implements AutoCloseable {

  private static final long LOOK_MILLIS = 100;

  private final HostAddress address;
  private final HostAccess access;
  private final SshClient client;

  SshConnection(HostAddress address, HostAccess access) {
    this.address = address;
    this.access = access;
    Ed25519.support();
    this.client = SshClient.setUpDefaultClient();
    client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
    access.agent().ifPresent(path -> client.setAgentFactory(new SshAgentClient.Factory(path)));
    CoreModuleProperties.IDLE_TIMEOUT.set(client, access.limits().answer());
    CoreModuleProperties.AUTH_TIMEOUT.set(client, Duration.ofMinutes(30)); // ours runs instead
    CoreModuleProperties.PASSWORD_PROMPTS.set(client, 1);
    CoreModuleProperties.PREFERRED_AUTHS.set(client, "publickey,password,keyboard-interactive");
    client.start();
  }

  /**
   * Connects. A host ends a connection on which a person thinks for too long: what was answered is
   * known then, and the connection is opened again.
   */
  ClientSession open() throws HostException {
    SshLogin login = new SshLogin(address, access);
    try {
      return open(login);
    } catch (HostException e) {
      if (e.kind() == Kind.CONNECTION_LOST && login.hasAsked()) {
        return open(login);
      }
      throw e;
    }
  }

  private ClientSession open(SshLogin login) throws HostException {
    try {
      ConnectFuture connecting =
          client.connect(address.user(), address.host(), address.portOr(SshLogin.PORT));
      ClientSession session = finished(connecting, login).getSession();
      session.setServerKeyVerifier(login::isKnown);
      session.setKeyIdentityProvider(login::keys);
      session.setPasswordIdentityProvider(context -> login.passwords());
      session.setUserInteraction(login);
      AuthFuture auth = session.auth();
      try {
        finished(auth, login);
      } catch (IOException | HostException e) {
        session.close(true);
        throw e;
      }
      return session;
    } catch (IOException | RuntimeException e) {
      throw failed(e, login);
    }
  }

  private <F extends WaitableFuture & VerifiableFuture<F>> F finished(F future, SshLogin login)
      throws IOException, HostException {
    long left = access.limits().connect().toMillis();
    while (!future.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
      left -= login.isAsking() ? 0 : LOOK_MILLIS;
      if (left < 0) {
        throw new HostException(Kind.TIMED_OUT, address.host(), "");
      }
    }
    return future.verify(LOOK_MILLIS);
  }

  private HostException failed(Exception e, SshLogin login) {
    if (login.refusal().isPresent()) {
      return login.refusal().get();
    }
    for (Throwable cause : causes(e)) {
      if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
        return new HostException(Kind.UNKNOWN_HOST, address.host(), cause);
      }
      if (cause instanceof ConnectException) {
        return new HostException(Kind.NO_CONNECTION, address.host(), cause);
      }
      if (cause instanceof SshException ssh
          && ssh.getDisconnectCode()
              == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE) {
        Kind wrong = login.hasTriedKey() ? Kind.WRONG_KEY : Kind.WRONG_PASSWORD;
        Kind kind = login.lacksPassword() ? Kind.NO_PASSWORD : wrong;
        return new HostException(kind, address.account(), cause);
      }
    }
    return new HostException(Kind.CONNECTION_LOST, address.host(), e);
  }

  private static List<Throwable> causes(Throwable e) {
    return Stream.iterate(e, Objects::nonNull, c -> c.getCause() == c ? null : c.getCause())
        .limit(10)
        .toList();
  }

  @Override
  public void close() {
    client.stop();
  }
}
