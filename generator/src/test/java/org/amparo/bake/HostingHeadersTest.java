package org.amparo.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import org.amparo.model.Html;
import org.junit.jupiter.api.Test;

class HostingHeadersTest {

  private static final ContentSecurityPolicy POLICY =
      ContentSecurityPolicy.of(List.of(new Html("")), List.of(), List.of(), List.of());

  private static final List<String> HEADERS =
      List.of(
          "Referrer-Policy: no-referrer",
          "Strict-Transport-Security: max-age=31536000",
          "X-Frame-Options: DENY",
          "Cross-Origin-Opener-Policy: same-origin",
          "Cross-Origin-Resource-Policy: same-origin",
          "Cache-Control: no-cache, no-transform");

  @Test
  void bothFormsHaveEveryHeader() {
    String headers = HostingHeaders.headers(POLICY);
    String htaccess = HostingHeaders.htaccess(URI.create("https://guia.example/"), POLICY);
    for (String header : HEADERS) {
      assertTrue(headers.contains("  " + header + "\n"), header);
      String apache = header.replaceFirst(": (.*)", " \"$1\"");
      assertTrue(htaccess.contains("  Header always set " + apache + "\n"), apache);
    }
    assertTrue(headers.contains("frame-ancestors 'none'"));
  }

  @Test
  void apacheCompressesTextsWhereItCan() {
    String htaccess = HostingHeaders.htaccess(URI.create("https://guia.example/"), POLICY);
    String part = htaccess.replaceAll("(?s).*(<IfModule mod_deflate.c>.*?\n</IfModule>).*", "$1");
    assertTrue(part.contains("  AddOutputFilterByType DEFLATE text/html "), htaccess);
    assertTrue(part.contains("text/javascript") && part.contains("application/json"), part);
  }

  @Test
  void apacheListsNoFolder() {
    String htaccess = HostingHeaders.htaccess(URI.create("https://guia.example/sub/"), POLICY);
    assertEquals(
        List.of("ErrorDocument 404 /sub/404.html", "Options -Indexes"),
        htaccess.lines().limit(2).toList());
  }
}
