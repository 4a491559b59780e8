package org.amparo.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amparo.output.SourcePaths;

/**
 * Starts the program again in a JVM with flags that make a short run fast. A jar cannot contain
 * them. The flags halve the run time and reduce memory to two thirds. The second JVM takes 0.1 s to
 * start. A small young generation, a small heap at the start and low free-heap ratios save the
 * memory.
 */
public final class Launcher {

  private static final String CHILD = "amparo.child";
  private static final String PARENT = "amparo.parent";

  /** The pause between two checks of the child whether its parent still runs. */
  private static final long LOOK_MILLISECONDS = 100;

  private static final List<String> FLAGS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xmn24m",
          "-Xms128m",
          "-XX:MinHeapFreeRatio=15",
          "-XX:MaxHeapFreeRatio=25",
          "-Xshare:auto",
          "-Djava.awt.headless=true",
          "-Xlog:disable",
          "-Xlog:all=error:stderr",
          "-D" + CHILD + "=true");

  private Launcher() {}

  /** Returns whether this process does the work, instead of starting a child. */
  public static boolean isChild() {
    return Boolean.getBoolean(CHILD) || ProgramJar.find().isEmpty();
  }

  /**
   * Runs the program in a child process and waits for its end.
   *
   * @return its exit code
   * @throws IOException if no process can be started
   */
  public static int relaunch(String[] arguments) throws IOException {
    Path jar = ProgramJar.find().orElseThrow();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", java()).toString());
    command.addAll(FLAGS);
    command.add("-D" + PARENT + "=" + ProcessHandle.current().pid());
    for (String stream : List.of("stdout", "stderr")) {
      command.add("-D" + Console.PROPERTY + stream + "=" + charset(stream));
    }
    command.addAll(ProgramJar.archive(jar));
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    nameFilesInUtf8(builder.environment());
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  /** Returns the name of the JVM: on Windows, javaw opens no black window. */
  private static String java() {
    boolean windowless =
        ProcessHandle.current()
            .info()
            .command()
            .filter(c -> c.matches("(?i).*javaw(\\.exe)?"))
            .isPresent();
    return windowless ? "javaw" : "java";
  }

  /**
   * Ends the child process when its parent ends, so that a killed run stops writing. Does nothing
   * in a process that the launcher did not start.
   */
  public static void endWithParent() {
    Long parent = Long.getLong(PARENT);
    if (parent != null) {
      Thread watch = new Thread(() -> watch(parent), "parent");
      watch.setDaemon(true);
      watch.start();
    }
  }

  private static void watch(long parent) {
    try {
      while (ProcessHandle.current().parent().filter(p -> p.pid() == parent).isPresent()) {
        Thread.sleep(LOOK_MILLISECONDS);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody has this thread to interrupt it", e);
    }
    Runtime.getRuntime().halt(1);
  }

  /**
   * Returns the folder that relative paths start from. A double click on the jar gives no command,
   * and the folder of the process is often not the jar's: then it is that of the jar, unless the
   * folder of the process has {@code content/}.
   */
  public static Path folder(String[] arguments) {
    Path here = Path.of("").toAbsolutePath();
    boolean clicked =
        arguments.length == 0 && !Files.isDirectory(here.resolve(SourcePaths.CONTENT));
    return clicked
        ? ProgramJar.find().map(jar -> jar.toAbsolutePath().resolveSibling("")).orElse(here)
        : here;
  }

  /** Returns the charset of a stream of this process. Its child uses the same stream. */
  public static Charset charset(String stream) {
    return Console.charset(stream, System::getProperty, Launcher::isTerminal);
  }

  /**
   * Returns whether this process runs in a terminal. Since Java 22, {@code System.console()} is not
   * null for a pipe either.
   */
  @SuppressWarnings("SystemConsoleNull")
  static boolean isTerminal() {
    java.io.Console console = System.console();
    try {
      return console != null
          && Boolean.TRUE.equals(java.io.Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException e) {
      return true; // before Java 22 only a terminal has a console
    }
  }

  /**
   * Makes the child use UTF-8 in names of files. In the C locale, Java cannot open a file with an
   * accent in its name.
   */
  private static void nameFilesInUtf8(Map<String, String> environment) {
    if (System.getProperty("sun.jnu.encoding", "").startsWith("ANSI")) {
      environment.put("LC_ALL", "C.UTF-8");
    }
  }
}
