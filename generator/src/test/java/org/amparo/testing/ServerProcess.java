package org.amparo.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Starts programs that serve a port of this machine. */
final class ServerProcess {

  private ServerProcess() {}

  /** Returns a port of the loopback interface that no program uses. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Returns whether a port of the loopback interface takes connections. */
  static boolean answers(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Starts a server and waits until it answers. One that does not is ended.
   *
   * @param folder gets what it prints
   * @throws IOException with what it printed, if it does not answer
   */
  static Process start(Path folder, List<String> command, Callable<Boolean> answers)
      throws Exception {
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    boolean tried = Until.holds(() -> !process.isAlive() || answers.call());
    if (!tried || !process.isAlive()) {
      process.destroyForcibly().waitFor();
      throw new IOException(command + " does not answer: " + Files.readString(log));
    }
    return process;
  }
}
