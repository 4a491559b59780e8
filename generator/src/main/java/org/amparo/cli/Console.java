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
 * A stream to a terminal, in the terminal's charset. A sign that the charset lacks becomes a plain
 * one.
 */
public final class Console extends PrintStream {

  /** Begins the properties by which a program tells its child the charsets of its streams. */
  static final String PROPERTY = "amparo.";

  private final CharsetEncoder encoder;

  public Console(OutputStream out, Charset charset) {
    super(out, true, charset);
    this.encoder = charset.newEncoder();
  }

  /**
   * The charset of a stream: that of the terminal, or UTF-8 where it goes to a file or to another
   * program, whatever the machine.
   *
   * @param stream {@code stdout} or {@code stderr}
   * @param properties of the JVM, nothing for one that is not set
   * @param terminal whether the program was started in a terminal; asked only where the properties
   *     do not tell, from Java 19 on
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

  /** In the C locale nobody has said what the terminal knows; every one of today knows UTF-8. */
  private static Charset charset(String name) {
    String usual = name.replaceFirst("(?i)^(cp)?65001$", "UTF-8");
    if (!Charset.isSupported(usual)) {
      return StandardCharsets.US_ASCII; // every one has these signs
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
    synchronized (encoder) { // which keeps a state
      return PlainSigns.in(text, encoder);
    }
  }
}
