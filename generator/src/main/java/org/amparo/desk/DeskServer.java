package org.amparo.desk;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.amparo.serve.Answer;
import org.amparo.serve.LocalServer;
import org.amparo.serve.Request;
import org.amparo.serve.RequestGuard;

/** Lets only the organiser's own browser in, and only what carries the change key change things. */
final class DeskServer implements AutoCloseable {

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

  private final Secrets secrets;
  private final Screens screens;
  private final Consumer<Exception> failures;
  private final LocalServer http;
  private final RequestGuard guard;

  /**
   * Starts listening.
   *
   * @param port 0 for any that is free
   * @param failures hears of a request that could not be answered
   * @throws IOException if the port is taken
   */
  DeskServer(int port, Secrets secrets, Screens screens, Consumer<Exception> failures)
      throws IOException {
    this.secrets = secrets;
    this.screens = screens;
    this.failures = failures;
    this.http =
        new LocalServer(
            port, Map.of("X-Content-Type-Options", "nosniff"), this::refusal, this::answer);
    this.guard = new RequestGuard(port(), METHODS, Screens::isScreen);
    http.start();
  }

  int port() {
    return http.port();
  }

  private String cookie() {
    return "amparo-" + port();
  }

  /** Returns the answer to a request that is refused. Only who has the cookie can send a body. */
  private Optional<Answer> refusal(Request request) {
    if (!guard.admits(request) || RequestGuard.address(request.path()).isEmpty()) {
      return Optional.of(Answer.empty(403));
    }
    return request.isReading() || isKnown(request)
        ? Optional.empty()
        : Optional.of(Answer.of(403, "html", screens.closedDoor()));
  }

  private boolean isKnown(Request request) {
    return request.cookies(cookie()).stream().anyMatch(secrets::isVisit);
  }

  private Answer answer(Request request) {
    try {
      Fields fields = Fields.of(request);
      Optional<String> key = fields.first("key");
      if (request.isReading() && key.filter(secrets::isVisit).isPresent()) {
        return Answer.redirect(request.path())
            .with(
                "Set-Cookie",
                cookie() + "=" + secrets.visit() + "; Path=/; HttpOnly; SameSite=Strict");
      }
      if (!isKnown(request) || !(request.isReading() || secrets.mayChange(request, fields))) {
        return Answer.of(403, "html", screens.closedDoor());
      }
      return screens.answer(request, fields);
    } catch (IllegalArgumentException e) {
      return Answer.empty(400); // a field that no form sends
    } catch (IOException | RuntimeException e) {
      failures.accept(e);
      return Answer.of(500, "html", screens.failed());
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
