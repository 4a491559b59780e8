package org.amparo.pamphlet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterOutputStream;

/**
 * Shortens the table of objects at the end of a PDF. Its rows differ little, so each is written as
 * the difference from the one above. PDFBox writes them as they are.
 */
final class SmallXref {

  private static final Pattern START = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF\\s*$");
  private static final Pattern WIDTHS = Pattern.compile("/W\\s*\\[\\s*(\\d+) (\\d+) (\\d+)\\s*]");
  private static final Pattern LENGTH = Pattern.compile("/Length (\\d+)");
  private static final Pattern STREAM = Pattern.compile(">>\\s*?stream\\r?\\n");

  /** The mark of a row that is the difference from the row above, as in PNG. */
  private static final int UP = 2;

  private SmallXref() {}

  /**
   * Returns the same PDF with a shorter table.
   *
   * @param pdf whose table is a compressed stream; else it is returned as it is
   * @throws IOException if the table is damaged
   */
  static byte[] of(byte[] pdf) throws IOException {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    Matcher start = START.matcher(text);
    if (!start.find()) {
      return pdf;
    }
    int at = Integer.parseInt(start.group(1));
    Matcher stream = STREAM.matcher(text).region(at, text.length());
    if (!stream.find()) {
      return pdf;
    }
    String head = text.substring(at, stream.start());
    Matcher widths = WIDTHS.matcher(head);
    Matcher length = LENGTH.matcher(head);
    if (!widths.find() || !length.find() || head.contains("/DecodeParms")) {
      return pdf;
    }
    int width = 0;
    for (int i = 1; i <= 3; i++) {
      width += Integer.parseInt(widths.group(i));
    }
    int end = stream.end() + Integer.parseInt(length.group(1));
    byte[] rows = inflated(Arrays.copyOfRange(pdf, stream.end(), end));
    byte[] small = Streams.deflated(differences(rows, width));
    String with = "/DecodeParms<</Predictor 12/Columns " + width + ">>/Length " + small.length;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(pdf, 0, at);
    out.writeBytes(ascii(length.replaceFirst(with) + text.substring(stream.start(), stream.end())));
    out.writeBytes(small);
    out.write(pdf, end, pdf.length - end);
    return out.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] differences(byte[] rows, int width) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < rows.length; i++) {
      if (i % width == 0) {
        out.write(UP);
      }
      out.write(rows[i] - (i < width ? 0 : rows[i - width]));
    }
    return out.toByteArray();
  }

  private static byte[] inflated(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InflaterOutputStream inflater = new InflaterOutputStream(out)) {
      inflater.write(bytes);
    }
    return out.toByteArray();
  }
}
