package org.amparo.ftp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.TreeMap;

/**
 * A server of FTP as some hosts have it: it lists for machines, and renames to new names only. It
 * has one folder, in memory, and knows no TLS.
 */
final class StubServer implements AutoCloseable {

  final Map<String, byte[]> files = new TreeMap<>();
  private final ServerSocket control = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  private final ServerSocket data = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

  StubServer() throws IOException {
    Thread thread = new Thread(this::serve);
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return control.getLocalPort();
  }

  private void serve() {
    try {
      while (true) {
        try (Socket socket = control.accept()) {
          talk(socket);
        }
      }
    } catch (IOException e) {
      files.clear(); // the test has ended
    }
  }

  private void talk(Socket socket) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
    OutputStream out = socket.getOutputStream();
    say(out, "220 listo");
    String from = "";
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] words = line.split(" ", 2);
      String argument = words.length == 1 ? "" : words[1];
      from = words[0].equals("RNFR") ? argument : from;
      say(out, answer(words[0], argument, from, out));
    }
  }

  private String answer(String command, String argument, String from, OutputStream out)
      throws IOException {
    return switch (command) {
      case "USER" -> "331 clave";
      case "FEAT" -> "211-puedo\r\n MLST type*;size*;modify*;\r\n UTF8\r\n211 fin";
      case "PWD" -> "257 \"/\"";
      case "EPSV" -> "229 entra (|||" + data.getLocalPort() + "|)";
      case "MLSD" -> list(out);
      case "STOR" -> store(argument, out);
      case "RNFR" -> "350 nombre";
      case "RNTO" -> rename(from, argument);
      case "DELE" -> files.remove(argument) == null ? "550 no hay" : "250 hecho";
      case "AUTH" -> "502 no";
      case "PASS" -> "230 pasa";
      default -> "250 hecho";
    };
  }

  private String list(OutputStream out) throws IOException {
    say(out, "150 va");
    try (Socket socket = data.accept()) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        String facts = "type=file;size=" + file.getValue().length + ";modify=20261130171500; ";
        say(socket.getOutputStream(), facts + file.getKey().substring(1));
      }
    }
    return "226 hecho";
  }

  private String store(String path, OutputStream out) throws IOException {
    say(out, "150 va");
    try (Socket socket = data.accept()) {
      files.put(path, socket.getInputStream().readAllBytes());
    }
    return "226 hecho";
  }

  private String rename(String from, String to) {
    if (files.containsKey(to)) {
      return "553 ya existe";
    }
    files.put(to, files.remove(from));
    return "250 hecho";
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(UTF_8));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    control.close();
    data.close();
  }
}
