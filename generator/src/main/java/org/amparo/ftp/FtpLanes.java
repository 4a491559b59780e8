package org.amparo.ftp;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;
import org.jspecify.annotations.Nullable;

/** Connections to one server: up to four, and no more than it takes. */
final class FtpLanes implements AutoCloseable {

  static final int MOST = 4;

  /** How servers refuse a further connection. */
  private static final Set<Kind> TOO_MANY =
      EnumSet.of(Kind.NO_CONNECTION, Kind.CONNECTION_LOST, Kind.TIMED_OUT, Kind.WRONG_PASSWORD);

  private final FtpLogin login;
  private final Watchdog watchdog;
  private final Deque<FtpConnection> idle = new ArrayDeque<>();
  private final Set<FtpConnection> busy = new HashSet<>();
  private int open;
  private int most = MOST;
  private boolean closed;

  FtpLanes(FtpLogin login) {
    this.login = login;
    this.watchdog = new Watchdog(login.access().limits().answer());
  }

  /** Lends a connection to a job, and keeps it if the job did not break it. */
  <T> T use(Job<T> job) throws HostException {
    FtpConnection connection = take();
    boolean whole = false;
    try {
      T result = job.run(connection);
      whole = true;
      return result;
    } catch (HostException e) {
      whole = leavesWhole(e.kind());
      throw e;
    } finally {
      give(connection, whole);
    }
  }

  private static boolean leavesWhole(Kind kind) {
    return kind == Kind.NOT_FOUND || kind == Kind.NO_RIGHT || kind == Kind.DISK_FULL;
  }

  private FtpConnection take() throws HostException {
    FtpConnection kept = keptOrNone();
    while (kept != null && !kept.isAlive()) {
      give(kept, false);
      kept = keptOrNone();
    }
    return kept == null ? opened() : kept;
  }

  /** Returns a connection that nobody uses, or null if the caller is to open one. */
  private synchronized @Nullable FtpConnection keptOrNone() throws HostException {
    try {
      while (!closed && idle.isEmpty() && open >= most) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new HostException(Kind.CONNECTION_LOST, login.server(), e);
    }
    if (closed) {
      throw new HostException(Kind.CONNECTION_LOST, login.server(), "");
    }
    FtpConnection kept = idle.poll();
    if (kept == null) {
      open++;
    } else {
      busy.add(kept);
    }
    return kept;
  }

  private FtpConnection opened() throws HostException {
    try {
      FtpConnection connection = FtpConnection.open(login, watchdog);
      added(connection);
      return connection;
    } catch (HostException e) {
      if (!givesUp(e.kind())) {
        throw e;
      }
      return take();
    }
  }

  private synchronized void added(FtpConnection connection) throws HostException {
    busy.add(connection);
    if (closed) {
      connection.close();
      throw new HostException(Kind.CONNECTION_LOST, login.server(), "");
    }
  }

  /** Returns whether the connections that are open are all that the server takes. */
  private synchronized boolean givesUp(Kind kind) {
    open--;
    notifyAll();
    if (open == 0 || !TOO_MANY.contains(kind)) {
      return false;
    }
    most = open;
    return true;
  }

  private synchronized void give(FtpConnection connection, boolean whole) {
    busy.remove(connection);
    if (whole && !closed) {
      idle.push(connection);
    } else {
      connection.close();
      open--;
    }
    notifyAll();
  }

  @Override
  public synchronized void close() {
    closed = true;
    busy.forEach(FtpConnection::close);
    idle.forEach(FtpConnection::leave);
    idle.clear();
    watchdog.close();
    notifyAll();
  }

  /** What is done with a connection. */
  @FunctionalInterface
  interface Job<T> {
    T run(FtpConnection connection) throws HostException;
  }
}
