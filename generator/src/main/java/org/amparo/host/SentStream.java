package org.amparo.host;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongConsumer;

/** A stream that tells how many bytes went into it. */
public final class SentStream extends FilterOutputStream {

  private final LongConsumer sent;

  /**
   * @param sent takes the number of bytes of each piece
   */
  public SentStream(OutputStream out, LongConsumer sent) {
    super(out);
    this.sent = sent;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    sent.accept(length);
  }

  @Override
  public void write(int one) throws IOException {
    out.write(one);
    sent.accept(1);
  }
}
