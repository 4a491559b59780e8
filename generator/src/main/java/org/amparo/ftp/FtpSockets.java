package org.amparo.ftp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import javax.net.SocketFactory;

/**
 * Makes the sockets of one client. All of them give the port of the control connection for their
 * own, by which Java finds the session of TLS; see {@link TlsClient}.
 */
final class FtpSockets extends SocketFactory {

  private final int port;
  private final List<Socket> open = new ArrayList<>();

  FtpSockets(int port) {
    super();
    this.port = port;
  }

  @Override
  public synchronized Socket createSocket() {
    Socket socket = new OfOnePort(port);
    open.removeIf(Socket::isClosed);
    open.add(socket);
    return socket;
  }

  /** Closes all sockets at once. One of TLS would first wait until what it sends is taken. */
  synchronized void end() {
    open.removeIf(FtpSockets::close);
  }

  private static boolean close(Socket socket) {
    try {
      socket.close();
      return true;
    } catch (IOException e) {
      return socket.isClosed();
    }
  }

  /** A socket that does not tell its real port. */
  private static final class OfOnePort extends Socket {

    private final int port;

    OfOnePort(int port) {
      super();
      this.port = port;
    }

    @Override
    public int getPort() {
      return port;
    }
  }

  @Override
  public Socket createSocket(String host, int target) {
    throw new UnsupportedOperationException(host);
  }

  @Override
  public Socket createSocket(String host, int target, InetAddress local, int localPort) {
    throw new UnsupportedOperationException(host);
  }

  @Override
  public Socket createSocket(InetAddress host, int target) {
    throw new UnsupportedOperationException(host.getHostName());
  }

  @Override
  public Socket createSocket(InetAddress host, int target, InetAddress local, int localPort) {
    throw new UnsupportedOperationException(host.getHostName());
  }
}
