package org.amparo.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.amparo.model.Address;
import org.amparo.output.SitePaths;

/**
 * Lets in only the organiser's own browser, and only to addresses of the site. A page on the web
 * can have the browser ask this server for something; its Host or Origin betrays it.
 */
final class RequestGuard {

  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private final Set<String> hosts;

  RequestGuard(int port) {
    this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
  }

  /** Whether a request comes from a page of this server, or from the browser's address bar. */
  boolean admits(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    List<String> host = headers.getOrDefault("Host", List.of());
    boolean ours = host.size() == 1 && hosts.contains(host.get(0).toLowerCase(Locale.ROOT));
    boolean origins =
        headers.getOrDefault("Origin", List.of()).stream()
            .allMatch(o -> o.startsWith("http://") && hosts.contains(o.substring(7)));
    boolean foreign = "cross-site".equals(headers.getFirst("Sec-Fetch-Site"));
    boolean fetched = !"navigate".equals(headers.getFirst("Sec-Fetch-Mode"));
    return ours
        && exchange.getRequestURI().getRawAuthority() == null
        && origins
        && !(foreign && fetched)
        && METHODS.contains(exchange.getRequestMethod());
  }

  /**
   * The address that a request names.
   *
   * @param path decoded
   * @return nothing if it climbs out of the site or is written in the way of a disk
   */
  static Optional<Address> address(String path) {
    boolean strange =
        !path.startsWith("/")
            || path.startsWith("//")
            || path.indexOf('\\') >= 0
            || path.indexOf(':') >= 0
            || path.indexOf('\0') >= 0
            || path.contains("%")
            || List.of(path.split("/", -1)).contains("..")
            || List.of(path.split("/", -1)).contains(".");
    if (strange) {
      return Optional.empty();
    }
    String file = path.endsWith("/") ? path + SitePaths.INDEX : path;
    return Optional.of(new Address(file.substring(1)));
  }
}
