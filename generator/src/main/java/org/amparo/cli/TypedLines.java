package org.amparo.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The lines that a person types. Without a terminal, only lines that are already there count, since
 * a scheduled run may have an input that never ends.
 */
public final class TypedLines implements Supplier<Optional<String>> {

  private final BufferedReader lines;

  private TypedLines(BufferedReader lines) {
    this.lines = lines;
  }

  /** Returns the lines of a stream, in the charset of the terminal. */
  public static TypedLines of(InputStream in) {
    return new TypedLines(
        new BufferedReader(new InputStreamReader(in, Launcher.charset("stdout"))));
  }

  /** Returns the next line; in a terminal it is not shown while it is typed. */
  @SuppressWarnings("SystemConsoleNull") // isTerminal says what a console is since Java 22
  public Optional<String> hidden() {
    java.io.Console console = System.console();
    return console != null && Launcher.isTerminal()
        ? Optional.ofNullable(console.readPassword()).map(String::new)
        : get();
  }

  @Override
  public Optional<String> get() {
    try {
      return Launcher.isTerminal() || lines.ready()
          ? Optional.ofNullable(lines.readLine())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // nobody can be asked
    }
  }
}
