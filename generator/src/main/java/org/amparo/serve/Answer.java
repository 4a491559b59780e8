package org.amparo.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amparo.output.ContentTypes;

/**
 * What a browser gets.
 *
 * @param code the status of HTTP, such as 200
 * @param headers by name
 * @param body what follows the headers
 */
public record Answer(int code, Map<String, String> headers, Body body) {

  public Answer {
    headers = Map.copyOf(headers);
  }

  /**
   * Returns an answer with a whole body.
   *
   * @param ending the file name ending that says its type, such as {@code html}
   */
  public static Answer of(int code, String ending, byte[] bytes) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", ContentTypes.ofEnding(ending));
    headers.put("Cache-Control", "no-store");
    headers.put("X-Content-Type-Options", "nosniff");
    return new Answer(code, headers, new Bytes(bytes));
  }

  /** Returns an answer with a text in UTF-8. */
  public static Answer of(int code, String ending, String text) {
    return of(code, ending, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns an answer without a body. */
  public static Answer empty(int code) {
    return new Answer(code, Map.of(), Bytes.NONE);
  }

  /** Returns an answer that sends the browser to an address of the same server. */
  public static Answer redirect(String address) {
    return new Answer(303, Map.of("Location", address), Bytes.NONE);
  }

  /** Returns a stream of server-sent events, which ends when the browser or the writer ends it. */
  public static Answer events(Stream stream) {
    return new Answer(
        200, Map.of("Content-Type", "text/event-stream", "Cache-Control", "no-store"), stream);
  }

  /** Returns this answer with one more header, or with another value of it. */
  public Answer with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(code, more, body);
  }

  /** What follows the headers. */
  public sealed interface Body permits Bytes, Stream {}

  /** A body that is written bit by bit. */
  public non-sealed interface Stream extends Body {

    /**
     * Writes the body.
     *
     * @throws IOException when the browser ends it
     * @throws InterruptedException if the server is closed
     */
    void write(OutputStream out) throws IOException, InterruptedException;
  }
}
