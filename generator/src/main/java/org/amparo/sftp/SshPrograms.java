package org.amparo.sftp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.EnumSet;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress;
import org.amparo.host.HostException;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.session.ClientSession;

/** Runs programs on a host by SSH. */
public final class SshPrograms implements AutoCloseable {

  private final SshConnection connection;
  private final ClientSession session;
  private final Duration limit;

  /**
   * Connects.
   *
   * @throws HostException if the host cannot be reached, or does not take the user
   */
  public SshPrograms(HostAddress address, HostAccess access) throws HostException {
    this.connection = new SshConnection(address, access);
    this.limit = access.limits().answer();
    try {
      this.session = connection.open();
    } catch (HostException e) {
      connection.close();
      throw e;
    }
  }

  /**
   * Starts a program.
   *
   * @param command as a shell of the host reads it
   * @throws IOException if the host does not start it
   */
  public Process start(String command) throws IOException {
    ChannelExec channel = session.createExecChannel(command);
    channel.open().verify(limit);
    return new Remote(channel);
  }

  @Override
  public void close() {
    session.close(true);
    connection.close();
  }

  /** A program that runs on the host. */
  private static final class Remote extends Process {
    private final ChannelExec channel;
    private final InputStream printed;

    Remote(ChannelExec channel) {
      this.channel = channel;
      this.printed = new OnceEnded(channel.getInvertedOut());
    }

    @Override
    public OutputStream getOutputStream() {
      return channel.getInvertedIn();
    }

    @Override
    public InputStream getInputStream() {
      return printed;
    }

    @Override
    public InputStream getErrorStream() {
      return channel.getInvertedErr();
    }

    @Override
    public int waitFor() {
      channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), Duration.ZERO);
      return exitValue();
    }

    @Override
    public int exitValue() {
      Integer status = channel.getExitStatus();
      if (status == null && channel.isOpen()) {
        throw new IllegalThreadStateException("still running");
      }
      return status == null ? -1 : status;
    }

    @Override
    public void destroy() {
      channel.close(true);
    }
  }
}
