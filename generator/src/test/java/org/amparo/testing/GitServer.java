package org.amparo.testing;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Repositories over HTTP on the loopback interface, by git's own program, with a password. */
public final class GitServer implements LoopbackServer {

  public static final String USER = "ana";
  public static final String TOKEN = "right";
  private static final String REALM = "repositories";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Path program;

  private GitServer(Path program) throws IOException {
    this.program = program;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  /** Starts the server. Every bare repository of this machine is at its path. */
  public static GitServer start() throws Exception {
    Path git = Tools.require("git", "git");
    Path folder =
        Path.of(Tools.run(Path.of("/"), List.of(git.toString(), "--exec-path")).out().strip());
    GitServer started = new GitServer(Tools.require(folder.resolve("git-http-backend"), "git"));
    started
        .server
        .createContext("/", started::answer)
        .setAuthenticator(
            new BasicAuthenticator(REALM) {
              @Override
              public boolean checkCredentials(String user, String password) {
                return user.equals(USER) && password.equals(TOKEN);
              }
            });
    started.server.setExecutor(started.threads);
    started.server.start();
    return started;
  }

  @Override
  public int port() {
    return server.getAddress().getPort();
  }

  /** Returns the address of a repository. */
  public String address(Path repository) {
    return "git+https://" + USER + "@127.0.0.1:" + port() + repository;
  }

  private void answer(HttpExchange exchange) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(program.toString());
    Map<String, String> variables = builder.environment();
    variables.put("GIT_PROJECT_ROOT", "/");
    variables.put("GIT_HTTP_EXPORT_ALL", "1");
    variables.put("GIT_CONFIG_COUNT", "1");
    variables.put("GIT_CONFIG_KEY_0", "safe.directory");
    variables.put("GIT_CONFIG_VALUE_0", "*");
    variables.put("REMOTE_USER", USER);
    variables.put("REQUEST_METHOD", exchange.getRequestMethod());
    variables.put("PATH_INFO", exchange.getRequestURI().getPath());
    String query = exchange.getRequestURI().getRawQuery();
    variables.put("QUERY_STRING", query == null ? "" : query);
    header(exchange, "Content-Type", "CONTENT_TYPE", variables);
    header(exchange, "Content-Encoding", "HTTP_CONTENT_ENCODING", variables);
    header(exchange, "Git-Protocol", "GIT_PROTOCOL", variables);
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (exchange) {
      try (OutputStream in = process.getOutputStream()) {
        exchange.getRequestBody().transferTo(in);
      }
      try (InputStream out = process.getInputStream()) {
        send(exchange, out);
      }
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
  }

  private static void header(
      HttpExchange exchange, String header, String variable, Map<String, String> variables) {
    String value = exchange.getRequestHeaders().getFirst(header);
    if (value != null) {
      variables.put(variable, value);
    }
  }

  private static void send(HttpExchange exchange, InputStream out) throws IOException {
    int code = 200;
    for (String line = line(out); !line.isEmpty(); line = line(out)) {
      int colon = line.indexOf(": ");
      if (line.startsWith("Status: ")) {
        code = Integer.parseInt(line.substring(8, 11));
      } else {
        exchange.getResponseHeaders().add(line.substring(0, colon), line.substring(colon + 2));
      }
    }
    exchange.sendResponseHeaders(code, 0);
    out.transferTo(exchange.getResponseBody());
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      line.write(b);
    }
    return line.toString(StandardCharsets.ISO_8859_1).strip();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
