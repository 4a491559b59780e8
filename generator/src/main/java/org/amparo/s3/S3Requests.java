package org.amparo.s3;

import com.github.davidmoten.aws.lw.client.Client;
import com.github.davidmoten.aws.lw.client.HttpMethod;
import com.github.davidmoten.aws.lw.client.Request;
import com.github.davidmoten.aws.lw.client.Response;
import com.github.davidmoten.aws.lw.client.ResponseInputStream;
import com.github.davidmoten.aws.lw.client.xml.XmlParseException;
import java.io.IOException;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.amparo.host.HostAccess;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;

/** The requests to a store: signed, with the bucket in the path. */
final class S3Requests implements AutoCloseable {

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
    Response answer = answer(request, bucket);
    try {
      return S3Page.parse(answer.contentUtf8());
    } catch (XmlParseException | NumberFormatException e) {
      throw new HostException(Kind.UNSUPPORTED, endpoint.url(), e);
    }
  }

  /** Returns a header of a file; empty if it has none. */
  String header(String bucket, String name, String header) throws HostException {
    Request request = to(new Target(bucket, name), b -> {}).method(HttpMethod.HEAD);
    return answer(request, name).firstHeader(header).orElse("");
  }

  byte[] get(String bucket, String name) throws HostException {
    return answer(to(new Target(bucket, name), b -> {}), name).content();
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
                http.send(new S3Http.Ask(url, method, headers), S3Http.Body.of(body, sent)))
        .build();
  }

  private Response answer(Request request, String place) throws HostException {
    try (ResponseInputStream stream = request.responseInputStream()) {
      Response answer = new Response(stream.headers(), stream.readAllBytes(), stream.statusCode());
      if (!answer.isOk()) {
        throw S3Failure.of(answer.statusCode(), answer.contentUtf8(), place);
      }
      return answer;
    } catch (IOException e) {
      throw S3Failure.of(e, endpoint.url());
    } catch (RuntimeException e) {
      throw S3Failure.of(e, endpoint.url()); // the library wraps exceptions of the connection
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
