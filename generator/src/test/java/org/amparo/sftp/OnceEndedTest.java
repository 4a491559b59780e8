package org.amparo.sftp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.Constructor;
import java.time.Duration;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.transport.SideBandInputStream;
import org.junit.jupiter.api.Test;

class OnceEndedTest {

  private static InputStream stream(String text) {
    return new OnceEnded(new ByteArrayInputStream(text.getBytes(US_ASCII)));
  }

  @Test
  void anEndIsSaidOnce() throws IOException {
    try (InputStream in = stream("ab")) {
      assertEquals("ab", new String(in.readAllBytes(), US_ASCII));
      assertThrows(EOFException.class, in::read);
      assertThrows(EOFException.class, () -> in.read(new byte[1]));
    }
  }

  /** JGit asks for ever for the rest of a packet that the connection cut. */
  @Test
  void aReportThatIsCutEnds() throws Exception {
    try (InputStream in = sideBand(stream("0010\001000"))) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(10),
          () -> assertThrows(EOFException.class, () -> in.readNBytes(new byte[4], 0, 4)));
    }
  }

  /** Returns what JGit reads a report from, which it makes for itself only. */
  private static InputStream sideBand(InputStream in) throws ReflectiveOperationException {
    Constructor<SideBandInputStream> maker =
        SideBandInputStream.class.getDeclaredConstructor(
            InputStream.class, ProgressMonitor.class, Writer.class, OutputStream.class);
    maker.setAccessible(true);
    OutputStream none = OutputStream.nullOutputStream();
    return maker.newInstance(in, NullProgressMonitor.INSTANCE, new StringWriter(), none);
  }
}
