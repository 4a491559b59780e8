package org.amparo.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.davidmoten.aws.lw.client.Client;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.host.Host;
import org.amparo.host.HostAddress;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;
import org.amparo.host.HostOpener;
import org.amparo.host.HostPlace;
import org.amparo.host.HostSecrets;
import org.amparo.model.Address;
import org.amparo.output.OutputFile;
import org.amparo.s3.S3Host;
import org.amparo.testing.Network;
import org.amparo.testing.S3Proxy;
import org.amparo.testing.SharedServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Publishing to S3Proxy, a store of objects that checks the signature of each request. */
final class S3HostTest extends HostContract {

  @RegisterExtension static final SharedServer<S3Proxy> SERVER = SharedServer.of(S3Proxy::start);

  @Override
  protected Optional<Network> network() {
    return Optional.of(SERVER.network());
  }

  @Override
  protected HostPlace place() throws Exception {
    SERVER.get().bucket(bucket());
    return place(bucket() + "/sitio");
  }

  private String bucket() {
    return folder.getFileName().toString().replaceAll("[^a-z0-9]", "");
  }

  private static HostPlace place(String path) {
    HostAddress to = HostAddress.parse("s3://" + S3Proxy.KEY + "@" + path).orElseThrow();
    return new HostPlace(
        "web", to, true, Optional.of(SERVER.get().endpoint()), Optional.of("us-east-1"));
  }

  @Override
  protected HostOpener opener() {
    return S3Host::open;
  }

  @Override
  protected HostSecrets secrets() {
    return (kind, owner) -> Optional.of(S3Proxy.SECRET);
  }

  @Override
  protected boolean hasPasswords() {
    return true;
  }

  /** Storage that is full, in the words of MinIO. */
  @Override
  protected Optional<HostPlace> full() throws Exception {
    SERVER.network().refusePuts(100_000, answer("507 Insufficient Storage", "XMinioStorageFull"));
    return Optional.of(overNetwork(place()));
  }

  /** A key that may read only. */
  @Override
  protected Optional<HostPlace> closed() throws Exception {
    SERVER.network().refusePuts(0, answer("403 Forbidden", "AccessDenied"));
    return Optional.of(overNetwork(place()));
  }

  private static String answer(String status, String code) {
    String body = "<?xml version=\"1.0\"?><Error><Code>" + code + "</Code></Error>";
    String head = "HTTP/1.1 " + status + "\r\nContent-Type: application/xml\r\n";
    return head + "Connection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
  }

  @AfterEach
  void mendTheNetwork() {
    SERVER.network().mend();
  }

  @Test
  void eachFileHasItsTypeAndIsAskedForAnew() throws Exception {
    HostPlace place = place();
    try (Host host = open(place)) {
      for (String path : List.of("es/guía 1+2.html", "empty.json")) {
        byte[] bytes = path.startsWith("es") ? path.getBytes(StandardCharsets.UTF_8) : new byte[0];
        host.put(path, FileContent.of(OutputFile.of(new Address("x"), bytes)), sent -> {});
      }
      assertEquals(Set.of("es/guía 1+2.html", "empty.json"), host.list().keySet());
      assertEquals(
          "es/guía 1+2.html", new String(host.read("es/guía 1+2.html"), StandardCharsets.UTF_8));
    }
    assertEquals("no-cache, no-transform", header("empty.json", "cache-control"));
    assertEquals("application/json", header("empty.json", "content-type"));
    assertEquals(
        "text/html;charset=utf-8", header("es/guía 1+2.html", "content-type").replace(" ", ""));
  }

  private String header(String path, String name) {
    return Client.s3()
        .region("us-east-1")
        .accessKey(S3Proxy.KEY)
        .secretKey(S3Proxy.SECRET)
        .baseUrlFactory((service, region) -> SERVER.get().endpoint())
        .build()
        .path(bucket(), "sitio/" + path)
        .response()
        .firstHeader(name)
        .orElse("");
  }

  @Test
  void aListingOfSeveralPagesIsReadWhole() throws Exception {
    Path files = SERVER.get().bucket(bucket());
    for (int i = 0; i < 1001; i++) {
      Files.writeString(files.resolve(i + ".html"), "x");
    }
    try (Host host = open(place(bucket()))) {
      assertEquals(1001, host.list().size());
    }
  }

  @Test
  void aKeyThatTheAddressLacksIsAskedFor() throws Exception {
    SERVER.get().bucket(bucket());
    HostSecrets both =
        (kind, owner) ->
            Optional.of(kind == HostSecrets.Kind.ACCESS_KEY ? S3Proxy.KEY : S3Proxy.SECRET);
    HostAddress to = HostAddress.parse("s3://" + bucket()).orElseThrow();
    HostPlace place =
        new HostPlace("web", to, true, Optional.of(SERVER.get().endpoint()), Optional.empty());
    try (Host host = S3Host.open(place, access(both, (name, print) -> {}))) {
      assertEquals(Map.of(), host.list());
    }
  }

  @Test
  void aBucketThatIsNotThereIsSaid() {
    HostException none = assertThrows(HostException.class, () -> open(place("nowhere")));
    assertEquals(Kind.NO_PLACE, none.kind());
  }
}
