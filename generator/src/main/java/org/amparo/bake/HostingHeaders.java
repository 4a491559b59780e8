package org.amparo.bake;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.output.SitePaths;

/** The HTTP headers of every page, in the two formats that hosts read. */
final class HostingHeaders {

  /** The types of text, which a host is to compress: a site is a third as large then. */
  private static final String COMPRESSED =
      "text/html text/plain text/javascript application/javascript application/json"
          + " application/manifest+json application/xml text/xml image/svg+xml";

  private HostingHeaders() {}

  /** Returns the file for Netlify and Cloudflare Pages. */
  static String headers(ContentSecurityPolicy policy) {
    String rules =
        rules(policy).entrySet().stream()
            .map(r -> "  " + r.getKey() + ": " + r.getValue() + "\n")
            .collect(Collectors.joining());
    return "/*\n" + rules;
  }

  /**
   * Returns the file for Apache.
   *
   * @param address the URL of the site
   */
  static String htaccess(URI address, ContentSecurityPolicy policy) {
    String rules =
        rules(policy).entrySet().stream()
            .map(r -> "  Header always set " + r.getKey() + " \"" + r.getValue() + "\"\n")
            .collect(Collectors.joining());
    return "ErrorDocument 404 "
        + address.getPath()
        + SitePaths.NOT_FOUND
        + "\n"
        + "Options -Indexes\n"
        + "AddType application/manifest+json "
        + SitePaths.MANIFEST
        + "\n"
        + (policy.fonts().isEmpty() ? "" : "AddType font/ttf .ttf\n")
        + "<IfModule mod_deflate.c>\n<IfModule mod_filter.c>\n"
        + "  AddOutputFilterByType DEFLATE "
        + COMPRESSED
        + (policy.fonts().isEmpty() ? "" : " font/ttf")
        + "\n</IfModule>\n</IfModule>\n"
        + "<IfModule mod_headers.c>\n"
        + rules
        + "</IfModule>\n";
  }

  private static Map<String, String> rules(ContentSecurityPolicy policy) {
    Map<String, String> rules = new LinkedHashMap<>();
    rules.put("Content-Security-Policy", policy.forHosts());
    rules.put("Referrer-Policy", "no-referrer");
    rules.put("Strict-Transport-Security", "max-age=31536000");
    rules.put("X-Frame-Options", "DENY"); // for browsers that do not know frame-ancestors
    rules.put("Cross-Origin-Opener-Policy", "same-origin");
    rules.put("Cross-Origin-Resource-Policy", "same-origin");
    rules.put("X-Content-Type-Options", "nosniff");
    rules.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    // no-cache: a browser asks again each time, so that no old page outlives a new build.
    // no-transform: a proxy must not rewrite a page, since its checksum is in the save list.
    rules.put("Cache-Control", "no-cache, no-transform");
    return rules;
  }
}
