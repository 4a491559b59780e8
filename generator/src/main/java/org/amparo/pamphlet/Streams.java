package org.amparo.pamphlet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Makes the streams of a PDF. */
final class Streams {

  private Streams() {}

  /**
   * Returns a stream of compressed bytes.
   *
   * @throws IOException if the library cannot store them
   */
  static PDStream of(PDDocument pdf, byte[] bytes) throws IOException {
    PDStream stream = new PDStream(pdf, new ByteArrayInputStream(deflated(bytes)));
    stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  /**
   * Returns bytes as small as the format makes them.
   *
   * @throws IOException if they cannot be written
   */
  static byte[] deflated(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, best)) {
      deflater.write(bytes);
    } finally {
      best.end();
    }
    return out.toByteArray();
  }
}
