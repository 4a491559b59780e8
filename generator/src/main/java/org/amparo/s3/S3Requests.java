package org.amparo.s3;

import com.github.davidmoten.aws.lw.client.Client;
import com.github.davidmoten.aws.lw.client.HttpMethod;
import com.github.davidmoten.aws.lw.client.Request;
import com.github.davidmoten.aws.lw.client.ResponseInputStream;
import com.github.davidmoten.aws.lw.client.xml.XmlParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.amparo.host.HostAccess;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;

/** The requests to a store: signed, with the bucket in the path. */
final class S3Requests implements AutoCloseable {

  private static final int OK = 200;
  private static final int FIRST_OTHER = 300;

  private final S3Endpoint endpoint;
  private final S3Key key;
  private final HostAccess access;
  private final S3Http http;

  S3Requests(S3Endpoint endpoint, S3Key key, HostAccess access) {
    this.endpoint = endpoint;
    this.key = key;
    this.access = access;
    this.http = new S3Http(access.limits());
  }

  /** The name of a file in a bucket. */
  record Target(String bucket, String name) {}

  /** Returns a part of the listing of a bucket. */
  S3Page page(String bucket, Map<String, String> query) throws HostException {
    Request request = client(b -> {}).path(bucket);
    query.forEach(request::query);
    Answer answer = answer(request, bucket);
    try {
      return S3Page.parse(answer.text());
    } catch (XmlParseException | NumberFormatException e) {
      throw new HostException(Kind.UNSUPPORTED, endpoint.url(), e);
    }
  }

  /** Returns a header of a file; empty if it has none. */
  String header(String bucket, String name, String header) throws HostException {
    Request request = to(new Target(bucket, name), b -> {}).method(HttpMethod.HEAD);
    return answer(request, name).stream().header(header).orElse("");
  }

  byte[] get(String bucket, String name) throws HostException {
    return answer(to(new Target(bucket, name), b -> {}), name).bytes();
  }

  void put(Target target, byte[] bytes, Map<String, String> headers, LongConsumer sent)
      throws HostException {
    Request request = to(target, sent).method(HttpMethod.PUT).requestBody(bytes);
    headers.forEach(request::header);
    answer(request, target.name());
  }

  void delete(String bucket, String name) throws HostException {
    answer(to(new Target(bucket, name), b -> {}).method(HttpMethod.DELETE), name);
  }

  private Request to(Target target, LongConsumer sent) {
    return client(sent)
        .path(
            Stream.concat(Stream.of(target.bucket()), Stream.of(target.name().split("/")))
                .toArray(String[]::new));
  }

  private Client client(LongConsumer sent) {
    return Client.s3()
        .region(endpoint.region())
        .accessKey(key.id())
        .secretKey(key.secret())
        .baseUrlFactory((service, region) -> endpoint.url())
        .clock(() -> access.clock().millis())
        .retryMaxAttempts(1) // the publisher tries again
        .httpClient(
            (url, method, headers, body, connect, read) ->
                http.send(new S3Http.Ask(url, method, headers, body), sent))
        .build();
  }

  private Answer answer(Request request, String place) throws HostException {
    try (ResponseInputStream stream = request.responseInputStream()) {
      Answer answer = new Answer(stream, stream.readAllBytes());
      if (stream.statusCode() < OK || stream.statusCode() >= FIRST_OTHER) {
        throw S3Failure.of(stream.statusCode(), answer.text(), place);
      }
      return answer;
    } catch (IOException e) {
      throw S3Failure.of(e, endpoint.url());
    } catch (RuntimeException e) {
      throw S3Failure.of(e, endpoint.url()); // the library wraps exceptions of the connection
    }
  }

  private record Answer(ResponseInputStream stream, byte[] bytes) {

    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
