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
 * @param styles the hashes of the inline styles of pages
 * @param fonts those of the inline styles that name the files of the site's typeface; not in
 *     standalone files
 * @param scripts those of the inline scripts of pages
 * @param standaloneScripts those of the inline scripts that only standalone files contain
 */
record ContentSecurityPolicy(
    List<String> styles, List<String> fonts, List<String> scripts, List<String> standaloneScripts) {

  private static final String END = "; base-uri 'none'; form-action 'none'";

  ContentSecurityPolicy {
    styles = List.copyOf(styles);
    fonts = List.copyOf(fonts);
    scripts = List.copyOf(scripts);
    standaloneScripts = List.copyOf(standaloneScripts);
  }

  /**
   * Returns the policy for inline styles and scripts, of which each is hashed once.
   *
   * @param standaloneScripts the scripts that only standalone files contain
   */
  static ContentSecurityPolicy of(
      List<Html> styles, List<Html> fonts, List<Html> scripts, List<Html> standaloneScripts) {
    return new ContentSecurityPolicy(
        hashes(styles), hashes(fonts), hashes(scripts), hashes(standaloneScripts));
  }

  /** Returns the policy of a site with letters. */
  ContentSecurityPolicy with(LetterAssets letters) {
    return new ContentSecurityPolicy(
        Stream.concat(styles.stream(), Stream.of(hash(letters.style()))).toList(),
        fonts,
        scripts,
        Stream.concat(standaloneScripts.stream(), Stream.of(hash(letters.script()))).toList());
  }

  /** Returns the policy in a page. */
  Html forPages() {
    return new Html(
        "default-src 'none'; script-src 'self' "
            + sources(scripts)
            + "; style-src "
            + sources(Stream.concat(styles.stream(), fonts.stream()).toList())
            + (fonts.isEmpty() ? "" : "; font-src 'self'")
            + "; img-src 'self' data:; media-src 'self'; connect-src 'self'; manifest-src 'self'"
            + "; worker-src 'self'"
            + END);
  }

  /** Returns the policy in a standalone file, which loads nothing. */
  Html forStandaloneFiles() {
    return new Html(
        "default-src 'none'; script-src "
            + sources(all())
            + "; style-src "
            + sources(styles)
            + "; img-src data:"
            + END);
  }

  /** Returns the policy in HTTP headers: that of pages, and no framing. */
  String forHosts() {
    return new ContentSecurityPolicy(styles, fonts, all(), List.of()).forPages().markup()
        + "; frame-ancestors 'none'";
  }

  private List<String> all() {
    return Stream.concat(scripts.stream(), standaloneScripts.stream()).toList();
  }

  private static String sources(List<String> hashes) {
    return hashes.stream().distinct().collect(Collectors.joining(" "));
  }

  private static List<String> hashes(List<Html> inline) {
    return inline.stream().map(ContentSecurityPolicy::hash).toList();
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
