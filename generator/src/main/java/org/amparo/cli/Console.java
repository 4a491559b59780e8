package org.amparo.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.amparo.text.PlainSigns;
import org.jspecify.annotations.Nullable;

/**
 * A stream to a terminal, in the terminal's charset. A character that the charset lacks is replaced
 * by a plain character.
 */
public final class Console extends PrintStream {

  /** The beginning of the properties that tell a child the charsets of its streams. */
  static final String PROPERTY = "amparo.";

  private final CharsetEncoder encoder;

  public Console(OutputStream out, Charset charset) {
    super(out, true, charset);
    this.encoder = charset.newEncoder();
  }

  /**
   * Returns the charset of a stream: the charset of the terminal, or UTF-8 for a file or another
   * program.
   *
   * @param stream {@code stdout} or {@code stderr}
   * @param properties the values of the JVM's properties; null for a property that is not set
   * @param terminal whether the program was started in a terminal; called only if the properties do
   *     not tell it, as since Java 19
   */
  static Charset charset(
      String stream, UnaryOperator<@Nullable String> properties, BooleanSupplier terminal) {
    String told = properties.apply(PROPERTY + stream);
    if (told != null) {
      return charset(told);
    }
    String before19 = properties.apply("sun." + stream + ".encoding"); // set for terminals only
    if (before19 != null) {
      return charset(before19);
    }
    String since19 = properties.apply(stream + ".encoding");
    return since19 != null && terminal.getAsBoolean() ? charset(since19) : StandardCharsets.UTF_8;
  }

  /**
   * Returns a charset by its name. The C locale does not name the terminal's charset. UTF-8 is
   * used, since current terminals support it.
   */
  private static Charset charset(String name) {
    String usual = name.replaceFirst("(?i)^(cp)?65001$", "UTF-8");
    if (!Charset.isSupported(usual)) {
      return StandardCharsets.US_ASCII; // nearly every charset contains ASCII
    }
    Charset charset = Charset.forName(usual);
    boolean unsaid = charset.equals(StandardCharsets.US_ASCII) || !charset.canEncode();
    return unsaid ? StandardCharsets.UTF_8 : charset;
  }

  @Override
  public void print(@Nullable String text) {
    super.print(plain(String.valueOf(text)));
  }

  @Override
  public void print(@Nullable Object object) {
    super.print(plain(String.valueOf(object)));
  }

  private String plain(String text) {
    synchronized (encoder) { // the encoder is not thread-safe
      return PlainSigns.in(text, encoder);
    }
  }
}
