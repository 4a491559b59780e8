package org.amparo.s3;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;
import org.amparo.host.HostPlace;

/**
 * Where a store answers.
 *
 * @param url with its scheme, without a slash at its end
 * @param region part of every signature
 */
record S3Endpoint(String url, String region) {

  private static final String USUAL_REGION = "us-east-1";

  /** Returns the endpoint of a place: Amazon's, if it names none. */
  static S3Endpoint of(HostPlace place) throws HostException {
    String region = place.region().orElse(USUAL_REGION);
    String text = place.endpoint().orElse("https://s3." + region + ".amazonaws.com");
    String whole = text.contains("://") ? text : "https://" + text;
    return new S3Endpoint(normal(whole), region);
  }

  /** Leaves out the usual port, which is not in the header that is signed. */
  private static String normal(String text) throws HostException {
    try {
      URI uri = new URI(text);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean http = scheme.equals("http") || scheme.equals("https");
      if (!http || uri.getHost() == null) {
        throw new HostException(Kind.BAD_ADDRESS, text, "");
      }
      boolean usual = uri.getPort() == (scheme.equals("http") ? 80 : 443) || uri.getPort() < 0;
      String port = usual ? "" : ":" + uri.getPort();
      String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceFirst("/+$", "");
      return scheme + "://" + uri.getHost() + port + path;
    } catch (URISyntaxException e) {
      throw new HostException(Kind.BAD_ADDRESS, text, e);
    }
  }

  boolean isEncrypted() {
    return url.startsWith("https:");
  }
}
