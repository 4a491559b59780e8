package org.amparo.bake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.model.Html;

/**
 * The Content-Security-Policy: only our own files, and inside a page only the style and the scripts
 * that stand there by their hash. https://www.w3.org/TR/CSP3/
 *
 * @param style the pages' style
 * @param scripts the scripts inside pages
 */
record Policy(Html style, List<Html> scripts) {

  Policy {
    scripts = List.copyOf(scripts);
  }

  /** What a page says of itself. */
  Html forPages() {
    return new Html(
        "default-src 'none'; script-src 'self' "
            + scripts.stream().map(Policy::hash).distinct().collect(Collectors.joining(" "))
            + "; style-src "
            + hash(style)
            + "; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'"
            + "; base-uri 'none'; form-action 'none'");
  }

  /** What a host says of every page: the same, and that nobody may frame it. */
  String forHosts() {
    return forPages().markup() + "; frame-ancestors 'none'";
  }

  private static String hash(Html inside) {
    try {
      byte[] text = inside.markup().getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
