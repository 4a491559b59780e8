package org.amparo.pamphlet;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.amparo.model.Html;

/**
 * A QR code. In the HTML a blank image is its placeholder; the PDF gets its drawing.
 *
 * @param address the URL that it encodes
 */
record Qr(String address) {

  /** The width of the white border, in modules (ISO/IEC 18004). */
  private static final int QUIET = 4;

  private static final double MIN_SIDE_MM = 22.2;
  private static final double MIN_MODULE_MM = 0.61;

  private static final String BLANK_IMAGE =
      "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4"
          + "DwABAQEAsTj2FAAAAABJRU5ErkJggg==";

  private QrCode code() {
    return QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
  }

  /** Returns the side including the border, in millimetres. */
  double side() {
    int modules = code().size;
    double module = Math.max(MIN_MODULE_MM, MIN_SIDE_MM / modules);
    return module * (modules + 2 * QUIET);
  }

  /**
   * Returns the placeholder image.
   *
   * @param alternative its text alternative, already escaped
   */
  Html placeholder(String alternative) {
    return image(BLANK_IMAGE, alternative, side());
  }

  /**
   * Returns the placeholder image of one of several codes on a page.
   *
   * @param number of the code, from 1: the width of the image in pixels
   * @param alternative its text alternative, already escaped
   * @param scale how much larger than the smallest size it is
   */
  Html placeholder(int number, String alternative, double scale) {
    return image(blank(number, 1), alternative, scale * side());
  }

  private static Html image(String source, String alternative, double side) {
    return new Html(
        String.format(
            Locale.ROOT,
            "<img class=\"qr\" src=\"%s\" alt=\"%s\" style=\"width:%.2fmm;height:%.2fmm\">",
            source,
            alternative,
            side,
            side));
  }

  /** Returns a blank image of a size in pixels, as an address. */
  static String blank(int width, int height) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is written to a disk
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
  }

  /** Returns PDF operators that draw the code in a unit square. */
  String operators() {
    QrCode code = code();
    StringBuilder drawing = new StringBuilder("0 g\n");
    double module = 1.0 / (code.size + 2 * QUIET);
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; ) {
        int end = endOfRun(code, x, y);
        if (end > x) {
          drawing.append(
              String.format(
                  Locale.ROOT,
                  "%.5f %.5f %.5f %.5f re\n",
                  (QUIET + x) * module,
                  1 - (QUIET + y + 1) * module,
                  (end - x) * module,
                  module));
        }
        x = end + 1;
      }
    }
    return drawing.append("f\n").toString();
  }

  /** Returns the column after the dark modules that begin at a column, which may be none. */
  private static int endOfRun(QrCode code, int x, int y) {
    int end = x;
    while (end < code.size && code.getModule(end, y)) {
      end++;
    }
    return end;
  }
}
