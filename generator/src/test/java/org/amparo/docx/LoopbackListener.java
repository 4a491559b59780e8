package org.amparo.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine that counts who asks, and answers anybody with a picture. */
final class LoopbackListener implements AutoCloseable {

  private final ServerSocket socket;
  private final byte[] answer;
  private final AtomicInteger asked = new AtomicInteger();

  LoopbackListener(byte[] answer) throws IOException {
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.answer = answer.clone();
    Thread thread = new Thread(this::serve, "stranger");
    thread.setDaemon(true);
    thread.start();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket caller = socket.accept()) {
        asked.incrementAndGet();
        caller.setSoTimeout(1000);
        String head = "HTTP/1.0 200 OK\r\nContent-Length: " + answer.length + "\r\n\r\n";
        caller.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().write(answer);
        caller.shutdownOutput();
        caller.getInputStream().readAllBytes();
      } catch (IOException e) {
        if (!socket.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /** Its port on the loopback address. */
  int port() {
    return socket.getLocalPort();
  }

  /** How many connections it has had. */
  int asked() {
    return asked.get();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
