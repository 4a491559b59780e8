package org.amparo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.amparo.cli.CommandLine;
import org.amparo.cli.Console;
import org.amparo.cli.Launcher;
import org.amparo.cli.TypedLines;
import org.amparo.publish.Machine;

/** The door to the program: arguments in, an exit code out. */
public final class Main {

  private Main() {}

  /**
   * Runs a command and ends the process with its exit code, unless that is 0.
   *
   * @param arguments the options and commands that {@code --help} explains
   * @throws IOException if the program's own files cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    Launcher.endWithParent();
    int code = Launcher.isChild() ? run(arguments) : Launcher.relaunch(arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  private static int run(String[] arguments) throws IOException {
    PrintStream out = stream(FileDescriptor.out, "stdout");
    Clock clock = Clock.system(ZoneId.systemDefault());
    PrintStream err = stream(FileDescriptor.err, "stderr");
    return new CommandLine(
            Launcher.folder(arguments), streams(out, err), LocalDate.now(clock), clock)
        .run(arguments);
  }

  private static CommandLine.Streams streams(PrintStream out, PrintStream err) {
    TypedLines lines = TypedLines.of(System.in);
    Machine machine = new Machine(System.getenv(), Path.of(System.getProperty("user.home", "")));
    return new CommandLine.Streams(out, err, lines, lines::hidden, machine);
  }

  private static PrintStream stream(FileDescriptor descriptor, String name) {
    return new Console(new FileOutputStream(descriptor), Launcher.charset(name));
  }
}
