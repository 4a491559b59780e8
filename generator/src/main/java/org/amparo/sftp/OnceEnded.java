package org.amparo.sftp;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What a program on a host prints. Its end is said once; asking for more after it fails, since JGit
 * would ask for ever for the rest of a packet that was cut.
 */
final class OnceEnded extends FilterInputStream {

  private boolean ended;

  OnceEnded(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    return known(super.read());
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return known(super.read(bytes, offset, length));
  }

  private int known(int read) throws IOException {
    if (read < 0 && ended) {
      throw new EOFException("read after its end");
    }
    ended = read < 0;
    return read;
  }
}
