package org.amparo.sftp;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import org.apache.sshd.agent.SshAgent;
import org.apache.sshd.agent.SshAgentFactory;
import org.apache.sshd.agent.SshAgentServer;
import org.apache.sshd.agent.common.AbstractAgentProxy;
import org.apache.sshd.common.FactoryManager;
import org.apache.sshd.common.channel.ChannelFactory;
import org.apache.sshd.common.session.ConnectionService;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.apache.sshd.common.util.threads.ThreadUtils;

/** The program that keeps the user's keys, asked over its socket. */
final class SshAgentClient extends AbstractAgentProxy {

  /** The maximum size of an answer, in bytes; it keeps a wrong program from filling the memory. */
  private static final int MAX = 1 << 20;

  private final SocketChannel socket;

  private SshAgentClient(Path path) throws IOException {
    super(ThreadUtils.newSingleThreadExecutor("agent"));
    this.socket = SocketChannel.open(UnixDomainSocketAddress.of(path));
  }

  @Override
  protected synchronized Buffer request(Buffer buffer) throws IOException {
    ByteBuffer question = ByteBuffer.wrap(buffer.array(), buffer.rpos(), buffer.available());
    while (question.hasRemaining()) {
      socket.write(question);
    }
    int length = read(Integer.BYTES).getInt();
    if (length < 0 || length > MAX) {
      throw new IOException("an answer of " + length + " bytes");
    }
    return new ByteArrayBuffer(read(length).array());
  }

  private ByteBuffer read(int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (socket.read(bytes) < 0) {
        throw new EOFException();
      }
    }
    return bytes.flip();
  }

  @Override
  public boolean isOpen() {
    return socket.isOpen();
  }

  @Override
  public void close() throws IOException {
    socket.close();
    super.close();
  }

  /**
   * Asks the program at a socket.
   *
   * @param path of the socket
   */
  record Factory(Path path) implements SshAgentFactory {

    @Override
    public List<ChannelFactory> getChannelForwardingFactories(FactoryManager manager) {
      return List.of(); // the program is not lent to hosts
    }

    @Override
    public SshAgent createClient(Session session, FactoryManager manager) throws IOException {
      return new SshAgentClient(path);
    }

    @Override
    public SshAgentServer createServer(ConnectionService service) {
      throw new UnsupportedOperationException();
    }
  }
}
