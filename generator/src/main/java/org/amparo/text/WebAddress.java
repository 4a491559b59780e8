package org.amparo.text;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of the web as people write them, with accents in the host or in the path. */
public final class WebAddress {

  /** RFC 3986, appendix B, for addresses with a host. */
  private static final Pattern PARTS =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://([^/?#]*)(.*)", Pattern.DOTALL);

  private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}$");
  private static final Pattern INDEX = Pattern.compile("(?i)/(index|default)\\.(html?|php)$");

  /** The last part of a path that is a file, in which a site cannot be. */
  private static final Pattern FILE = Pattern.compile("(?i).*\\.(html?|xhtml|php|aspx?)/?");

  private static final Set<String> SCHEMES = Set.of("https", "http");

  private WebAddress() {}

  /**
   * Returns an address in the form that every program reads: the host as RFC 5891 encodes it
   * ({@code xn--}), the rest percent-encoded.
   *
   * @return empty if the text is no address of the web, or has the name of a user
   */
  public static Optional<URI> of(String text) {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches() || parts.group(2).indexOf('@') >= 0) {
      return Optional.empty();
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    Matcher port = PORT.matcher(parts.group(2));
    String end = port.find() ? port.group() : "";
    String name = parts.group(2).substring(0, parts.group(2).length() - end.length());
    try {
      String host = name.startsWith("[") ? name : IDN.toASCII(name, IDN.USE_STD3_ASCII_RULES);
      String lower = host.toLowerCase(Locale.ROOT);
      URI written = new URI(scheme + "://" + lower + end + parts.group(3));
      URI uri = new URI(written.toASCIIString());
      return SCHEMES.contains(scheme) && uri.getHost() != null
          ? Optional.of(uri)
          : Optional.empty();
    } catch (IllegalArgumentException | URISyntaxException e) {
      return Optional.empty(); // a label that no host has, or a space
    }
  }

  /** Returns an address in the form of {@link #of}; a text that has it, or is none, unchanged. */
  public static String ascii(String text) {
    boolean plain = text.chars().allMatch(c -> c < 128);
    return plain ? text : of(text).map(URI::toString).orElse(text);
  }

  /**
   * Returns the address of a site, ending in {@code /}. The name of its first page is left out.
   *
   * @return empty if links made from the text would be wrong
   */
  public static Optional<URI> ofSite(String text) {
    String folder = INDEX.matcher(text).replaceFirst("/");
    return of(folder.endsWith("/") ? folder : folder + "/").filter(WebAddress::isFolder);
  }

  private static boolean isFolder(URI uri) {
    String path = uri.getRawPath();
    return uri.getRawQuery() == null
        && uri.getRawFragment() == null
        && !path.contains("//")
        && !path.contains("/./")
        && !path.contains("/../")
        && !FILE.matcher(path).matches();
  }
}
