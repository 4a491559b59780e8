package org.amparo.ftp;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.amparo.host.HostException;
import org.amparo.host.HostKeys;

/**
 * Takes a certificate that an authority signed for the name of the host, or one whose fingerprint
 * somebody confirmed.
 */
final class KnownCertificates extends X509ExtendedTrustManager {

  private static final String TICKETS = "jdk.tls.client.enableSessionTicketExtension";
  private static final HexFormat PAIRS = HexFormat.ofDelimiter(":").withUpperCase();

  private final X509ExtendedTrustManager authorities;
  private final HostKeys keys;
  private final String server;

  /**
   * @param authorities those that Java knows
   * @param server its name and port
   */
  KnownCertificates(X509ExtendedTrustManager authorities, HostKeys keys, String server) {
    super();
    this.authorities = authorities;
    this.keys = keys;
    this.server = server;
  }

  /**
   * Returns the rules and the sessions of one connection. Sessions have numbers instead of tickets:
   * vsftpd gives tickets for 68 years, and Java discards those of more than a week. Java reads the
   * property for each context.
   */
  static SSLContext context(FtpLogin login) {
    System.setProperty(TICKETS, "false");
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      TrustManager known = new KnownCertificates(javas(), login.access().keys(), login.server());
      context.init(null, new TrustManager[] {known}, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has TLS", e);
    }
  }

  /** Returns what knows the authorities of Java. */
  static X509ExtendedTrustManager javas() {
    try {
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init((KeyStore) null);
      return Arrays.stream(factory.getTrustManagers())
          .filter(X509ExtendedTrustManager.class::isInstance)
          .map(X509ExtendedTrustManager.class::cast)
          .findFirst()
          .orElseThrow();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has authorities", e);
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateException {
    try {
      authorities.checkServerTrusted(chain, type, socket);
    } catch (CertificateException e) {
      ask(chain[0]);
    }
  }

  private void ask(X509Certificate certificate) throws CertificateException {
    try {
      keys.check(server, fingerprint(certificate));
    } catch (HostException e) {
      throw new CertificateException(e);
    }
  }

  /** Returns the SHA-256 of a certificate, as browsers show it: pairs of digits and colons. */
  static String fingerprint(X509Certificate certificate) throws CertificateException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
      return PAIRS.formatHex(digest);
    } catch (GeneralSecurityException e) {
      throw new CertificateException(e);
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    authorities.checkServerTrusted(chain, type, engine);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
    authorities.checkServerTrusted(chain, type);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateException {
    authorities.checkClientTrusted(chain, type, socket);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    authorities.checkClientTrusted(chain, type, engine);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
    authorities.checkClientTrusted(chain, type);
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return authorities.getAcceptedIssuers();
  }
}
