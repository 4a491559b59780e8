package org.amparo.serve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.amparo.model.Address;
import org.amparo.output.SitePaths;

/**
 * Admits only requests of the organiser's own browser. A page of another site or port can make the
 * browser send requests to this server; their {@code Host}, {@code Origin} or {@code Sec-Fetch-*}
 * headers show it.
 */
public final class RequestGuard {

  private final Set<String> hosts;
  private final Set<String> methods;
  private final Predicate<String> linkable;

  /**
   * @param port of the server
   * @param methods that it answers, such as {@code GET}
   * @param linkable whether a link on another site may open the page at a path
   */
  public RequestGuard(int port, Set<String> methods, Predicate<String> linkable) {
    this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
    this.methods = Set.copyOf(methods);
    this.linkable = linkable;
  }

  /**
   * Returns whether to answer a request. It must come from a page of this server, from the
   * browser's address bar, or from a link on another site that opens a page.
   */
  public boolean admits(Request request) {
    List<String> host = request.all("Host");
    boolean ours = host.size() == 1 && hosts.contains(host.get(0).toLowerCase(Locale.ROOT));
    boolean origins =
        request.all("Origin").stream()
            .allMatch(o -> o.startsWith("http://") && hosts.contains(o.substring(7)));
    return ours
        && origins
        && (isOwn(request) || opensPage(request))
        && methods.contains(request.method());
  }

  /** Returns whether a page of this server made the request, or the browser's user. */
  private static boolean isOwn(Request request) {
    Optional<String> site = request.first("Sec-Fetch-Site"); // older browsers send none
    return site.isEmpty() || site.get().equals("same-origin") || site.get().equals("none");
  }

  /** Returns whether the browser opens a page in a tab. */
  private boolean opensPage(Request request) {
    Optional<String> destination = request.first("Sec-Fetch-Dest");
    return request.isReading()
        && request.first("Sec-Fetch-Mode").equals(Optional.of("navigate"))
        && (destination.isEmpty() || destination.get().equals("document"))
        && linkable.test(request.path());
  }

  /**
   * Returns the address that a request names.
   *
   * @param path decoded
   * @return empty if the path leads out of the site, or has characters that only paths on a disk
   *     have
   */
  public static Optional<Address> address(String path) {
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
