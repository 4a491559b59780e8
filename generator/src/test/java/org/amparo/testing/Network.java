package org.amparo.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A network between a client and a server of this machine. It carries bytes until it is cut: after
 * a number of them, all connections end and no other one is taken until it is mended.
 */
public final class Network implements AutoCloseable {

  private static final int PIECE = 2048;
  private static final byte[] PUT = "PUT ".getBytes(US_ASCII);

  private final int server;
  private final ServerSocket door;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "network");
            thread.setDaemon(true);
            return thread;
          });
  private volatile Line line = new Line();
  private volatile @Nullable Refusal refusal;

  private Network(int server) throws IOException {
    this.server = server;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  /** Returns a network before the server of a port. */
  public static Network before(int server) throws IOException {
    Network network = new Network(server);
    network.threads.execute(network::takeAll);
    return network;
  }

  /** Returns the port at which clients find the server. */
  public int port() {
    return door.getLocalPort();
  }

  /** Carries some bytes more, of both directions together, and is cut then. */
  public void cutAfter(long bytes) {
    line.left.set(bytes);
  }

  /** Returns how many bytes were carried since it was mended, on connections made since then. */
  public long carried() {
    return Long.MAX_VALUE - line.left.get();
  }

  /** Carries everything again, on new connections. */
  public void mend() {
    line.cut();
    line = new Line();
    refusal = null;
  }

  /** The connections from one mending to the next, so that a late cut ends no later one. */
  private static final class Line {
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);

    private void cut() {
      for (Socket socket : open) {
        try {
          socket.close();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /**
   * Has requests of HTTP that put a file answered with an error.
   *
   * @param after how many bytes of such requests are still taken
   * @param answer in full, with its head
   */
  public void refusePuts(long after, String answer) {
    refusal = new Refusal(new AtomicLong(after), answer);
  }

  private record Refusal(AtomicLong left, String answer) {}

  private void takeAll() {
    while (!door.isClosed()) {
      try {
        take(door.accept());
      } catch (IOException e) {
        if (door.isClosed()) {
          return; // otherwise the client is gone
        }
      }
    }
  }

  private void take(Socket client) throws IOException {
    Line now = line;
    if (now.left.get() < 0) {
      client.close();
      return;
    }
    Socket far = far(client);
    far.setTcpNoDelay(true);
    client.setTcpNoDelay(true);
    now.open.addAll(List.of(client, far));
    if (now.left.get() < 0 || now != line) {
      now.cut(); // it was cut while this one was opened
    }
    threads.execute(() -> carry(now, client, far, true));
    threads.execute(() -> carry(now, far, client, false));
  }

  /** Returns a connection to the server; ends that of the client if there is none. */
  private Socket far(Socket client) throws IOException {
    try {
      return new Socket(InetAddress.getLoopbackAddress(), server);
    } catch (IOException e) {
      client.close();
      throw e;
    }
  }

  private void carry(Line line, Socket from, Socket to, boolean toServer) {
    byte[] piece = new byte[PIECE];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int count = in.read(piece); count > 0; count = in.read(piece)) {
        if (toServer && isRefused(piece, count)) {
          refuse(from);
          return;
        }
        long rest = line.left.addAndGet(-count);
        out.write(piece, 0, (int) Math.max(0, Math.min(count, count + rest)));
        if (rest < 0) {
          line.cut();
          return;
        }
      }
    } catch (IOException e) {
      return; // one side is gone, and so is the other now
    } finally {
      line.open.removeAll(List.of(from, to));
    }
  }

  private boolean isRefused(byte[] piece, int count) {
    Refusal now = refusal;
    if (now == null) {
      return false;
    }
    boolean put = Arrays.equals(piece, 0, PUT.length, PUT, 0, PUT.length);
    return now.left().addAndGet(-count) < 0 && put;
  }

  /** Answers instead of the server, and reads what the client still sends. */
  private void refuse(Socket client) throws IOException {
    Refusal now = refusal;
    if (now != null) {
      client.getOutputStream().write(now.answer().getBytes(US_ASCII));
      client.shutdownOutput();
      client.getInputStream().transferTo(OutputStream.nullOutputStream());
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    line.cut();
    threads.shutdownNow();
  }
}
