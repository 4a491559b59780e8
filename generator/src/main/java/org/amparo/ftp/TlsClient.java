package org.amparo.ftp;

import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.apache.commons.net.ftp.FTPSClient;
import org.jspecify.annotations.Nullable;

/**
 * A client whose data connections continue the TLS session of the control connection. Servers such
 * as vsftpd and FileZilla refuse others. Java looks up a session by the name and the port of the
 * server, so a data socket gives the port of the control connection for its own.
 *
 * <p>TLS is 1.2, since Java uses each ticket of TLS 1.3 once, and gets new ones only on a
 * connection from which it reads.
 */
final class TlsClient extends FTPSClient {

  private static final String[] PROTOCOLS = {"TLSv1.2"};
  private static final String CHECKED_NAME = "HTTPS";

  private final SSLContext context;
  private final FtpLogin login;
  private final FtpSockets sockets;

  /**
   * @param context of this connection alone: it holds one session
   */
  TlsClient(SSLContext context, FtpLogin login, FtpSockets sockets) {
    super(false, context);
    this.context = context;
    this.login = login;
    this.sockets = sockets;
    setEnabledProtocols(PROTOCOLS);
    setEndpointCheckingEnabled(true);
  }

  /** Encrypts what follows on the data connections. */
  void protectData() throws IOException {
    execPBSZ(0);
    execPROT("P");
    setSocketFactory(sockets);
  }

  @Override
  protected @Nullable Socket _openDataConnection_(String command, @Nullable String argument)
      throws IOException {
    Socket plain = super._openDataConnection_(command, argument);
    if (plain == null) {
      return null;
    }
    try {
      return encrypted(plain);
    } catch (IOException e) {
      plain.close();
      throw e;
    }
  }

  private SSLSocket encrypted(Socket plain) throws IOException {
    SSLSocket socket =
        (SSLSocket)
            context
                .getSocketFactory()
                .createSocket(plain, login.address().host(), login.port(), true);
    socket.setEnabledProtocols(PROTOCOLS);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm(CHECKED_NAME);
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }
}
