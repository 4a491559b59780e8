package org.amparo.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stores say, and what it means. */
class S3FailureTest {

  @ParameterizedTest
  @CsvSource({
    "403, SignatureDoesNotMatch, WRONG_PASSWORD",
    "403, AccessDenied, NO_RIGHT",
    "404, NoSuchBucket, NO_PLACE",
    "404, NoSuchKey, NOT_FOUND",
    "301, PermanentRedirect, BAD_ADDRESS",
    "400, AuthorizationHeaderMalformed, BAD_ADDRESS",
    "507, XMinioStorageFull, DISK_FULL",
    "507, '', DISK_FULL",
    "400, XMinioAdminBucketQuotaExceeded, DISK_FULL",
    "403, QuotaExceeded, DISK_FULL",
    "503, SlowDown, TIMED_OUT",
    "400, SomethingElse, OTHER",
  })
  void aCodeHasItsKind(int status, String code, Kind kind) {
    String body =
        "<?xml version=\"1.0\"?><Error><Code>" + code + "</Code><Message>m</Message></Error>";
    HostException failure = S3Failure.of(status, body, "place");
    assertEquals(kind, failure.kind());
    assertEquals(code.isEmpty() ? status + "" : code + " m", failure.detail());
  }

  @Test
  void anAnswerOfAProxyHasTheKindOfItsStatus() {
    assertEquals(Kind.TIMED_OUT, S3Failure.of(502, "<html>Bad <gateway>", "p").kind());
    assertEquals(Kind.NO_RIGHT, S3Failure.of(403, "", "p").kind());
  }

  @Test
  void aFailureOfTheConnectionHasItsKind() {
    IOException unknown = new ConnectException();
    unknown.initCause(new UnresolvedAddressException());
    assertEquals(Kind.UNKNOWN_HOST, kind(unknown));
    assertEquals(Kind.NO_CONNECTION, kind(new ConnectException()));
    assertEquals(Kind.TIMED_OUT, kind(new HttpTimeoutException("t")));
    assertEquals(Kind.CONNECTION_LOST, kind(new IOException("reset")));
  }

  private static Kind kind(IOException e) {
    return S3Failure.of(new UncheckedIOException(e), "place").kind();
  }
}
