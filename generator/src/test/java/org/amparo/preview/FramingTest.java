package org.amparo.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.amparo.source.SiteFolder;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of another site cannot lay a page of the preview under its own buttons. */
class FramingTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "es/derechos/detencion.html",
        "es/imprimir.html",
        "es/none.html",
        "404.html",
        "js/page.js",
        "sw.js",
        "search/es.js",
        "icons/icon.svg",
        "pamphlets/es/arrest-a4.pdf",
        "downloads/arrest-es.html",
        "downloads/site-es.zip",
        "manifest-es.webmanifest",
        "none.png",
        ".preview/events",
        ".preview/panel?/es/index.html",
        ".preview/panel?x",
        ".preview/preview.js",
        ".preview/tabs.js",
        ".preview/preview.css",
        ".preview/report",
        ".preview/none"
      })
  void noAnswerMayBeFramed(String address) throws Exception {
    HttpHeaders headers = headers(address, "GET");
    assertEquals("DENY", headers.firstValue("X-Frame-Options").orElse(""));
    String policy = headers.firstValue("Content-Security-Policy").orElse("");
    assertEquals("frame-ancestors 'none'", policy);
  }

  @Test
  void aRefusalMayNotBeFramedEither() throws Exception {
    assertEquals("DENY", headers("", "POST").firstValue("X-Frame-Options").orElse(""));
  }

  private HttpHeaders headers(String address, String method) throws Exception {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    try (SiteFolder opened = SiteFolder.open(folder);
        Preview preview = Previews.of(opened)) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(preview.address() + address))
              .method(method, HttpRequest.BodyPublishers.noBody())
              .build();
      // the stream of events never ends: its body is not waited for
      return HttpClient.newHttpClient()
          .send(request, HttpResponse.BodyHandlers.ofInputStream())
          .headers();
    }
  }
}
