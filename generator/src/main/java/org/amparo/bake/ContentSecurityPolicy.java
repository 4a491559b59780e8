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
 * The Content-Security-Policy: it allows the site's own files, and inline styles and scripts by
 * their hash. https://www.w3.org/TR/CSP3/
 *
 * @param style the inline style of pages
 * @param scripts the inline scripts of pages
 * @param standaloneScripts the inline scripts that only standalone files contain
 */
record ContentSecurityPolicy(Html style, List<Html> scripts, List<Html> standaloneScripts) {

  private static final String END = "; base-uri 'none'; form-action 'none'";

  ContentSecurityPolicy {
    scripts = List.copyOf(scripts);
    standaloneScripts = List.copyOf(standaloneScripts);
  }

  /** Returns the policy in a page. */
  Html forPages() {
    return new Html(
        "default-src 'none'; script-src 'self' "
            + hashes(scripts)
            + "; style-src "
            + hash(style)
            + "; img-src 'self' data:; media-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'"
            + END);
  }

  /** Returns the policy in a standalone file, which loads nothing. */
  Html forStandaloneFiles() {
    return new Html(
        "default-src 'none'; script-src "
            + hashes(all())
            + "; style-src "
            + hash(style)
            + "; img-src data:"
            + END);
  }

  /** Returns the policy in HTTP headers: that of pages, and no framing. */
  String forHosts() {
    return new ContentSecurityPolicy(style, all(), List.of()).forPages().markup()
        + "; frame-ancestors 'none'";
  }

  private List<Html> all() {
    return Stream.concat(scripts.stream(), standaloneScripts.stream()).toList();
  }

  private static String hashes(List<Html> scripts) {
    return scripts.stream()
        .map(ContentSecurityPolicy::hash)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static String hash(Html inline) {
    try {
      byte[] text = inline.markup().getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
