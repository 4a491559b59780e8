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
 * Admits only requests of the organiser's own browser, and only for addresses of the site. A page
 * of another site or port can make the browser send requests to this server; their {@code Host},
 * {@code Origin} or {@code Sec-Fetch-*} headers show it.
 */
final class RequestGuard {

  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private final Set<String> hosts;

  RequestGuard(int port) {
    this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
  }

  /**
   * Returns whether to answer a request. It must come from a page of this server, from the
   * browser's address bar, or from a link on another site that opens a page of the site. The
   * preview's own files are not opened by such links.
   */
  boolean admits(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    List<String> host = headers.getOrDefault("Host", List.of());
    boolean ours = host.size() == 1 && hosts.contains(host.get(0).toLowerCase(Locale.ROOT));
    boolean origins =
        headers.getOrDefault("Origin", List.of()).stream()
            .allMatch(o -> o.startsWith("http://") && hosts.contains(o.substring(7)));
    return ours
        && exchange.getRequestURI().getRawAuthority() == null
        && origins
        && (isOwn(headers) || opensPage(headers, exchange.getRequestURI().getPath()))
        && METHODS.contains(exchange.getRequestMethod());
  }

  /** Returns whether a page of this server made the request, or the browser's user. */
  private static boolean isOwn(Headers headers) {
    String site = headers.getFirst("Sec-Fetch-Site"); // older browsers send none
    return site == null || site.equals("same-origin") || site.equals("none");
  }

  /** Returns whether the browser opens a page of the site in a tab. */
  private static boolean opensPage(Headers headers, String path) {
    String destination = headers.getFirst("Sec-Fetch-Dest");
    return "navigate".equals(headers.getFirst("Sec-Fetch-Mode"))
        && (destination == null || destination.equals("document"))
        && !path.startsWith("/" + Server.OWN);
  }

  /**
   * Returns the address that a request names.
   *
   * @param path decoded
   * @return empty if the path leads out of the site, or has characters that only paths on a disk
   *     have
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
