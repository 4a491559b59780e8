package org.amparo.ftp;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongConsumer;

/** Tells of each piece of a file that was taken. */
record Sent(LongConsumer sent, Watchdog.Watch watch) {

  private static final int PIECE = 1 << 15;

  /** Returns a stream that hands on what it gets, piece by piece. */
  OutputStream to(OutputStream stream) {
    return new FilterOutputStream(stream) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        for (int done = 0; done < length; done += PIECE) {
          int piece = Math.min(PIECE, length - done);
          out.write(bytes, from + done, piece);
          watch.moved();
          sent.accept(piece);
        }
      }
    };
  }
}
