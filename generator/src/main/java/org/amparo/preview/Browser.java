package org.amparo.preview;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;

/**
 * Opens an address in the browser with a program of the operating system. {@code java.awt.Desktop}
 * does not work here, since the JVM is headless.
 */
public final class Browser {

  private final String system;
  private final Map<String, String> environment;
  private final Starter starter;

  /**
   * @param system the name of the operating system, as {@code os.name} gives it
   * @param environment the variables of the process
   * @param starter starts the system's program
   */
  Browser(String system, Map<String, String> environment, Starter starter) {
    this.system = system.toLowerCase(Locale.ROOT);
    this.environment = Map.copyOf(environment);
    this.starter = starter;
  }

  /** Returns the browser of this machine. */
  public static Browser ofThisMachine() {
    return new Browser(System.getProperty("os.name", ""), System.getenv(), Browser::start);
  }

  /** Returns whether the machine has a screen to show a browser on. */
  public boolean isThere() {
    return !programs().isEmpty();
  }

  /**
   * Opens an address without waiting for the browser.
   *
   * @param failed runs if there is no such program, or it fails
   */
  public void open(URI address, Runnable failed) {
    for (List<String> program : programs()) {
      List<String> command = new ArrayList<>(program);
      command.add(address.toString());
      if (starts(command, failed)) {
        return;
      }
    }
    failed.run();
  }

  private boolean starts(List<String> command, Runnable failed) {
    try {
      starter.start(
          command,
          code -> {
            if (code != 0) {
              failed.run();
            }
          });
      return true;
    } catch (IOException e) {
      return false; // the system has no such program; the next one is tried
    }
  }

  /** Returns the programs that open an address, the preferred one first. */
  private List<List<String>> programs() {
    if (system.startsWith("windows")) {
      return List.of(List.of("rundll32", "url.dll,FileProtocolHandler"));
    }
    if (system.startsWith("mac")) {
      return List.of(List.of("open"));
    }
    boolean screen =
        environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    // with setsid, Ctrl+C in the terminal does not end the browser
    return screen ? List.of(List.of("setsid", "xdg-open"), List.of("xdg-open")) : List.of();
  }

  private static void start(List<String> command, IntConsumer ended) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD);
    CompletableFuture<Void> unused =
        builder.start().onExit().thenAccept(process -> ended.accept(process.exitValue()));
  }

  /** Starts a program. */
  @FunctionalInterface
  interface Starter {

    /**
     * Starts it and does not wait.
     *
     * @param command the program and its arguments
     * @param ended takes its exit code when it ends
     * @throws IOException if there is no such program
     */
    void start(List<String> command, IntConsumer ended) throws IOException;
  }
}
