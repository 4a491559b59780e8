package org.amparo.bake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.model.Html;

/**
 * The Content-Security-Policy: only our own files, and inside a page only the style and the scripts
 * that stand there by their hash. https://www.w3.org/TR/CSP3/
 *
 * @param style the pages' style
 * @param scripts the scripts inside pages
 * @param fileScripts the scripts that only stand in files to be sent
 */
record ContentSecurityPolicy(Html style, List<Html> scripts, List<Html> fileScripts) {

  private static final String END = "; base-uri 'none'; form-action 'none'";

  ContentSecurityPolicy {
    scripts = List.copyOf(scripts);
    fileScripts = List.copyOf(fileScripts);
  }

  /** What a page says of itself. */
  Html forPages() {
    return new Html(
        "default-src 'none'; script-src 'self' "
            + hashes(scripts)
            + "; style-src "
            + hash(style)
            + "; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'"
            + END);
  }

  /** What a file to be sent says of itself: nothing but what it holds. */
  Html forFiles() {
    return new Html(
        "default-src 'none'; script-src "
            + hashes(all())
            + "; style-src "
            + hash(style)
            + "; img-src data:"
            + END);
  }

  /** What a host says of everything: the same as pages do, and that nobody may frame them. */
  String forHosts() {
    return new ContentSecurityPolicy(style, all(), List.of()).forPages().markup()
        + "; frame-ancestors 'none'";
  }

  private List<Html> all() {
    return Stream.concat(scripts.stream(), fileScripts.stream()).toList();
  }

  private static String hashes(List<Html> scripts) {
    return scripts.stream()
        .map(ContentSecurityPolicy::hash)
        .distinct()
        .collect(Collectors.joining(" "));
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
