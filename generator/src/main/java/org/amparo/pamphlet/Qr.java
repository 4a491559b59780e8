package org.amparo.pamphlet;

import io.nayuki.qrcodegen.QrCode;
import java.util.Locale;
import org.amparo.model.Html;

/**
 * A QR code as a form of lines; in a page an empty picture keeps its place until then.
 *
 * @param address what it holds
 */
record Qr(String address) {

  /** How many modules stay white around it, as its standard asks. */
  private static final int QUIET = 4;

  private static final double LEAST_SIDE_MM = 22.2;
  private static final double LEAST_MODULE_MM = 0.61;

  private static final String EMPTY_PICTURE =
      "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4"
          + "DwABAQEAsTj2FAAAAABJRU5ErkJggg==";

  private QrCode code() {
    return QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
  }

  /** Its side with the white around it, in millimetres. */
  double side() {
    int modules = code().size;
    double module = Math.max(LEAST_MODULE_MM, LEAST_SIDE_MM / modules);
    return module * (modules + 2 * QUIET);
  }

  /** The picture that keeps its place, for a template. */
  Html picture(String alternative) {
    return new Html(
        String.format(
            Locale.ROOT,
            "<img class=\"qr\" src=\"%s\" alt=\"%s\" style=\"width:%.2fmm;height:%.2fmm\">",
            EMPTY_PICTURE,
            alternative,
            side(),
            side()));
  }

  /** The drawing in a square of side one, as PDF operators. */
  String operators() {
    QrCode code = code();
    StringBuilder drawing = new StringBuilder("0 g\n");
    double module = 1.0 / (code.size + 2 * QUIET);
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          int from = x;
          while (x + 1 < code.size && code.getModule(x + 1, y)) {
            x++;
          }
          drawing.append(
              String.format(
                  Locale.ROOT,
                  "%.5f %.5f %.5f %.5f re\n",
                  (QUIET + from) * module,
                  1 - (QUIET + y + 1) * module,
                  (x + 1 - from) * module,
                  module));
        }
      }
    }
    return drawing.append("f\n").toString();
  }
}
