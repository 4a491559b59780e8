package org.amparo.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.amparo.host.HostException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What JGit and servers of Git say, and what it means. */
class FailuresTest {

  @ParameterizedTest
  @CsvSource({
    "/tmp/9403/site.git: error during unpacking: No space left on device, DISK_FULL",
    "https://ana@example.org:40322/quota.git: 403 Forbidden, NO_RIGHT",
    "https://example.org/quota.git: git-receive-pack not permitted, NO_RIGHT",
    "https://example.org/a.git: Error writing request body to server, CONNECTION_LOST",
    "https://a/b: expected Content-Type x/y; received Content-Type null, CONNECTION_LOST",
    "ssh://example.org/forbidden.git: unexpected end of stream, CONNECTION_LOST",
    "/media/reset/site.git: something else, OTHER",
    "/media/mi 403 usb/site.git: something else, OTHER",
  })
  void wordsOfAnAddressMeanNothing(String words, Kind kind) {
    String place = "git+file:/media/mi 403 usb/site.git#pages";
    assertEquals(kind, Failures.of(place, new IOException(words)).kind());
  }

  @Test
  void aFolderDoesNotCutWordsThatContainItsName() {
    IOException refused = new IOException("author: not authorized");
    assertEquals(Kind.WRONG_PASSWORD, Failures.of("git+file:author#pages", refused).kind());
  }

  @Test
  void aCutOfAnEncryptedConnectionIsNoUnknownKey() {
    IOException cut = new SSLException("Connection reset");
    IOException key = new SSLHandshakeException("PKIX path building failed");
    assertEquals(Kind.CONNECTION_LOST, Failures.of("git+https://a/b", cut).kind());
    assertEquals(Kind.UNKNOWN_KEY, Failures.of("git+https://a/b", key).kind());
  }

  @ParameterizedTest
  @CsvSource({
    "unpacker error: unable to write file: No space left on device, DISK_FULL",
    "cannot lock ref, CHANGED_MEANWHILE",
    "Channel id=1 not registered because session is being closed, CONNECTION_LOST",
    "pre-receive hook declined, NO_RIGHT",
  })
  void whatAServerRefusesHasItsKind(String words, Kind kind) {
    assertEquals(kind, Failures.refused("git+https://block.example/x#pages", words).kind());
  }
}
