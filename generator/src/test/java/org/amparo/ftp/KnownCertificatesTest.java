package org.amparo.ftp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;
import org.junit.jupiter.api.Test;

/** A certificate of an authority is taken; of another one, its fingerprint is asked about. */
class KnownCertificatesTest {

  /** Any certificate that Java knows. */
  private static final X509Certificate SOME = KnownCertificates.javas().getAcceptedIssuers()[0];

  private final List<String> asked = new ArrayList<>();

  @Test
  void aCertificateOfAnAuthorityIsNotAskedFor() throws Exception {
    known(true).checkServerTrusted(new X509Certificate[] {SOME}, "RSA", new Socket());
    assertEquals(List.of(), asked);
  }

  @Test
  void anotherOneIsAskedForAndTaken() throws Exception {
    known(false).checkServerTrusted(new X509Certificate[] {SOME}, "RSA", new Socket());
    assertEquals(List.of("example.org:21 " + KnownCertificates.fingerprint(SOME)), asked);
  }

  @Test
  void oneThatIsNotConfirmedIsRefused() {
    HostException refused = new HostException(Kind.UNKNOWN_KEY, "example.org:21", "AA");
    KnownCertificates none =
        new KnownCertificates(
            authorities(false),
            (server, print) -> {
              throw refused;
            },
            "example.org:21");
    X509Certificate[] chain = {SOME};
    CertificateException e =
        assertThrows(
            CertificateException.class, () -> none.checkServerTrusted(chain, "RSA", new Socket()));
    assertSame(refused, e.getCause());
  }

  private KnownCertificates known(boolean trusted) {
    return new KnownCertificates(
        authorities(trusted), (server, print) -> asked.add(server + " " + print), "example.org:21");
  }

  private static X509ExtendedTrustManager authorities(boolean trusted) {
    return new X509ExtendedTrustManager() {
      private void check() throws CertificateException {
        if (!trusted) {
          throw new CertificateException("unknown");
        }
      }

      @Override
      public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
          throws CertificateException {
        check();
      }

      @Override
      public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

      @Override
      public void checkServerTrusted(X509Certificate[] chain, String type) {}

      @Override
      public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

      @Override
      public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

      @Override
      public void checkClientTrusted(X509Certificate[] chain, String type) {}

      @Override
      public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
      }
    };
  }
}
