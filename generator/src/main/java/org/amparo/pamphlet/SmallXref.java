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

  /** How many bytes from the end of a file its table is named in. */
  private static final int END = 64;

  private static final Pattern START = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF\\s*$");

  /** The head of a table as PDFBox writes it. */
  private static final Pattern TABLE =
      Pattern.compile("\\d+ 0 obj\\s*<<[^>]*(?:<[^>]*>[^>]*)*/Type /XRef[^>]*>>\\s*stream\\r?\\n");

  private static final Pattern FIRST = Pattern.compile("/W \\[(\\d+) \\d+ \\d+]");
  private static final Pattern SECOND = Pattern.compile("/W \\[\\d+ (\\d+) \\d+]");
  private static final Pattern THIRD = Pattern.compile("/W \\[\\d+ \\d+ (\\d+)]");
  private static final Pattern LENGTH = Pattern.compile("/Length (\\d+)");

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
    int tail = Math.max(0, pdf.length - END);
    Matcher start = START.matcher(text(pdf, tail));
    return start.find() ? withTable(pdf, Integer.parseInt(start.group(1))) : pdf;
  }

  private static String text(byte[] pdf, int from) {
    return new String(pdf, from, pdf.length - from, StandardCharsets.ISO_8859_1);
  }

  private static byte[] withTable(byte[] pdf, int at) throws IOException {
    String text = text(pdf, at);
    Matcher table = TABLE.matcher(text);
    if (!table.lookingAt() || table.group().contains("/DecodeParms")) {
      return pdf;
    }
    String head = table.group();
    int width = width(head);
    int length = number(LENGTH, head);
    int from = at + table.end();
    byte[] rows = inflated(Arrays.copyOfRange(pdf, from, from + length));
    byte[] small = Streams.deflated(differences(rows, width));
    String keys = "/DecodeParms<</Predictor 12/Columns " + width + ">>/Length " + small.length;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(pdf, 0, at);
    out.writeBytes(ascii(LENGTH.matcher(head).replaceFirst(keys)));
    out.writeBytes(small);
    out.write(pdf, from + length, pdf.length - from - length);
    return out.toByteArray();
  }

  private static int width(String head) {
    return number(FIRST, head) + number(SECOND, head) + number(THIRD, head);
  }

  private static int number(Pattern pattern, String head) {
    Matcher matcher = pattern.matcher(head);
    if (!matcher.find()) {
      throw new IllegalStateException("a table of objects without " + pattern);
    }
    return Integer.parseInt(matcher.group(1));
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
