package org.amparo.pamphlet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;

/** Writes operations in the syntax of PDF, with no more spaces and digits than it needs. */
final class ContentWriter {

  /** The digits of a number that a {@code float} holds. */
  private static final MathContext DIGITS = new MathContext(7);

  /** The decimals of nearly all numbers. */
  private static final int DECIMALS = 4;

  private static final int UNITS = 10_000;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Whether the last byte is of a word or number, which needs a space before another one. */
  private boolean open;

  private ContentWriter() {}

  /**
   * Returns operations as bytes.
   *
   * @throws IOException if an operand cannot be written
   */
  static byte[] bytes(List<Operation> operations) throws IOException {
    ContentWriter writer = new ContentWriter();
    for (Operation operation : operations) {
      writer.write(operation);
    }
    return writer.out.toByteArray();
  }

  private void write(Operation operation) throws IOException {
    for (COSBase operand : operation.operands()) {
      write(operand);
    }
    if (operation.operator().getImageData() == null) {
      word(operation.name());
    } else {
      out.write('\n');
      new ContentStreamWriter(out).writeToken(operation.operator()); // an image in the text
      open = false;
    }
  }

  private void write(COSBase value) throws IOException {
    if (value instanceof COSNumber number) {
      word(number(number));
    } else if (value instanceof COSString string) {
      write(string.getBytes());
    } else if (value instanceof COSName name) {
      name.writePDF(out);
      open = true;
    } else if (value instanceof COSArray array) {
      sign("[");
      for (COSBase part : array) {
        write(part);
      }
      sign("]");
    } else if (value instanceof COSDictionary dictionary) {
      write(dictionary);
    } else {
      out.write(' ');
      new ContentStreamWriter(out).writeToken(value);
    }
  }

  private void write(COSDictionary dictionary) throws IOException {
    sign("<<");
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      write(entry.getKey());
      write(entry.getValue());
    }
    sign(">>");
  }

  /** Writes text as it is: a sign a byte, not two hexadecimal digits. */
  private void write(byte[] text) {
    out.write('(');
    for (byte b : text) {
      if (b == '(' || b == ')' || b == '\\') {
        out.write('\\');
      }
      if (b == '\r') {
        out.write('\\');
        out.write('r');
      } else {
        out.write(b);
      }
    }
    sign(")");
  }

  private void word(String word) {
    if (open) {
      out.write(' ');
    }
    out.writeBytes(word.getBytes(StandardCharsets.US_ASCII));
    open = true;
  }

  private void sign(String sign) {
    out.writeBytes(sign.getBytes(StandardCharsets.US_ASCII));
    open = false;
  }

  private static String number(COSNumber number) {
    if (number instanceof COSInteger) {
      return Long.toString(number.longValue());
    }
    float value = number.floatValue();
    long units = Math.round((double) value * UNITS);
    boolean exact = (float) ((double) units / UNITS) == value;
    BigDecimal decimal =
        exact ? BigDecimal.valueOf(units, DECIMALS) : new BigDecimal(value).round(DIGITS);
    String digits = decimal.stripTrailingZeros().toPlainString();
    boolean negative = digits.startsWith("-0.");
    return negative
        ? "-" + digits.substring(2)
        : digits.startsWith("0.") ? digits.substring(1) : digits;
  }
}
