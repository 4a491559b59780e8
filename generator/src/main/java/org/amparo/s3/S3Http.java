package org.amparo.s3;

import com.github.davidmoten.aws.lw.client.ResponseInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.amparo.host.HostLimits;
import org.jspecify.annotations.Nullable;

/** Sends requests on connections that are kept, each with a limit of time. */
final class S3Http implements AutoCloseable {

  /** Headers that Java writes itself. */
  private static final Set<String> OF_JAVA = Set.of("host", "content-length");

  /** The slowest connection that is waited for, in bytes a second. */
  private static final int SLOWEST = 8 * 1024;

  private final HttpClient client;
  private final Duration limit;
  private final Map<Long, CompletableFuture<?>> running = new ConcurrentHashMap<>();
  private final AtomicLong numbers = new AtomicLong();

  S3Http(HostLimits limits) {
    this.limit = limits.answer();
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(limits.connect())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** The head of a request, as the library signed it. */
  record Ask(URL url, String method, Map<String, String> headers) {}

  /** The body of a request, with its size in bytes. */
  record Body(BodyPublisher publisher, int size) {

    /** Returns a body that tells of each piece when it is taken. */
    static Body of(byte @Nullable [] bytes, LongConsumer sent) {
      if (bytes == null || bytes.length == 0) {
        return new Body(BodyPublishers.noBody(), 0);
      }
      Flow.Publisher<ByteBuffer> pieces = BodyPublishers.ofByteArray(bytes);
      Flow.Publisher<ByteBuffer> told = taker -> pieces.subscribe(new Told(taker, sent));
      return new Body(BodyPublishers.fromPublisher(told, bytes.length), bytes.length);
    }
  }

  ResponseInputStream send(Ask ask, Body body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(ask.url().toString()))
            .method(ask.method(), body.publisher());
    ask.headers()
        .forEach(
            (name, value) -> {
              if (!OF_JAVA.contains(name.toLowerCase(Locale.ROOT))) {
                request.header(name, value);
              }
            });
    Duration time = limit.plusSeconds(body.size() / SLOWEST);
    HttpResponse<byte[]> response = wait(request.build(), time);
    return new ResponseInputStream(
        () -> {},
        response.statusCode(),
        response.headers().map(),
        new ByteArrayInputStream(response.body()));
  }

  private HttpResponse<byte[]> wait(HttpRequest request, Duration time) throws IOException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, BodyHandlers.ofByteArray());
    long number = numbers.incrementAndGet();
    running.put(number, answer);
    try {
      return answer.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new HttpTimeoutException(String.valueOf(request.uri().getHost()));
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException(e.getMessage());
    } catch (CancellationException e) {
      throw new SocketException(e.getMessage());
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    } finally {
      running.remove(number);
    }
  }

  private record Told(Flow.Subscriber<? super ByteBuffer> taker, LongConsumer sent)
      implements Flow.Subscriber<ByteBuffer> {

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      taker.onSubscribe(subscription);
    }

    @Override
    public void onNext(ByteBuffer piece) {
      sent.accept(piece.remaining());
      taker.onNext(piece);
    }

    @Override
    public void onError(Throwable error) {
      taker.onError(error);
    }

    @Override
    public void onComplete() {
      taker.onComplete();
    }
  }

  @Override
  public void close() {
    running.values().forEach(answer -> answer.cancel(true));
  }
}
