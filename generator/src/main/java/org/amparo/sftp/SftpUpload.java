package org.amparo.sftp;

import java.io.IOException;
import java.util.Collection;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.impl.AbstractSftpClient;
import org.apache.sshd.sftp.client.impl.SftpOutputStreamAsync;
import org.apache.sshd.sftp.client.impl.SftpResponse;
import org.apache.sshd.sftp.client.impl.SftpStatus;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/**
 * A file that is being written on a host. It asks the host to close the file right after the last
 * bytes, and only then waits for what the host says to both: one way there and back less. A host
 * works on the requests of a file in their order.
 */
final class SftpUpload extends SftpOutputStreamAsync {

  /** What a request to write takes of a packet beside the bytes, without the handle. */
  private static final int HEAD = 13;

  SftpUpload(AbstractSftpClient client, String path, Collection<OpenMode> mode) throws IOException {
    super(client, packet(client), path, mode);
  }

  private static int packet(AbstractSftpClient client) {
    return (int) client.getClientChannel().getRemoteWindow().getPacketSize() - HEAD;
  }

  @Override
  public void close() throws IOException {
    if (isOpen()) {
      flush();
      handle = Closing.of(getClient(), handle);
      super.close(); // waits for the answers to what was written, and for that of the handle
    }
  }

  /** A handle of which the request to close is under way. */
  private static final class Closing extends SftpClient.CloseableHandle {

    private final AbstractSftpClient client;
    private final int request;
    private boolean open = true;

    private Closing(AbstractSftpClient client, SftpClient.Handle handle, int request) {
      super(handle.getPath(), handle.getIdentifier());
      this.client = client;
      this.request = request;
    }

    static Closing of(AbstractSftpClient client, SftpClient.Handle handle) throws IOException {
      byte[] id = handle.getIdentifier();
      Buffer buffer = new ByteArrayBuffer(id.length + Long.BYTES, false);
      buffer.putBytes(id);
      return new Closing(client, handle, client.send(SftpConstants.SSH_FXP_CLOSE, buffer));
    }

    @Override
    public boolean isOpen() {
      return open;
    }

    @Override
    public void close() throws IOException {
      if (open) {
        open = false;
        Buffer answer = client.receive(request);
        SftpStatus status =
            SftpStatus.parse(SftpResponse.parse(SftpConstants.SSH_FXP_CLOSE, answer));
        if (!status.isOk()) {
          throw new SftpException(status.getStatusCode(), status.getMessage());
        }
      }
    }
  }
}
