package org.amparo.desk;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser of the desk, as far as a test needs one: it keeps the cookie and the change key. */
public final class Visitor {

  private static final Pattern SECRET = Pattern.compile("name=\"secret\" content=\"(\\w+)\"");

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final URI desk;
  private final String first;
  private final String secret;

  /** Opens a desk by its address, as the launcher does, and waits until the site is built. */
  public Visitor(Desk desk) throws IOException, InterruptedException {
    this.desk = desk.address();
    this.first = send(HttpRequest.newBuilder(this.desk)).body();
    Matcher found = SECRET.matcher(first);
    this.secret = found.find() ? found.group(1) : "";
    get("/es/?wait");
  }

  /** Returns the first page, which may be from before the site was built. */
  String first() {
    return first;
  }

  /** Returns the answer to an address such as {@code /es/contacts}. */
  public HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(desk.resolve(address)));
  }

  /** Returns the bytes of the answer to an address. */
  public byte[] bytes(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(desk.resolve(address)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
  }

  /** Sends a form with the change key; redirects are followed. */
  public HttpResponse<String> post(String address, Map<String, String> fields)
      throws IOException, InterruptedException {
    return post(address, fields, secret);
  }

  /** Sends a form with another change key. */
  public HttpResponse<String> post(String address, Map<String, String> fields, String key)
      throws IOException, InterruptedException {
    String form =
        fields.entrySet().stream()
            .map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue()))
            .collect(Collectors.joining("&", "secret=" + key + "&", ""));
    return send(
        HttpRequest.newBuilder(desk.resolve(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  /** Sends a file with the change key, as scripts do. */
  HttpResponse<String> send(String address, byte[] file) throws IOException, InterruptedException {
    return send(address, file, secret);
  }

  /** Sends a file with another change key. */
  HttpResponse<String> send(String address, byte[] file, String key)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(desk.resolve(address))
            .header("Content-Type", "application/octet-stream")
            .header("X-Secret", key)
            .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
