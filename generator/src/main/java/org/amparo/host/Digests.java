package org.amparo.host;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of files, as hosts tell them. */
public final class Digests {

  private Digests() {}

  /** Returns a digest of some content, in lower-case hexadecimal digits. */
  public static String of(HostFile.Kind kind, HostContent content) {
    if (kind == HostFile.Kind.SHA_256) {
      return content.sha256();
    }
    boolean git = kind == HostFile.Kind.GIT_BLOB;
    MessageDigest digest = digest(git ? "SHA-1" : "MD5");
    if (git) {
      digest.update(("blob " + content.size() + "\0").getBytes(StandardCharsets.US_ASCII));
    }
    return hex(digest, content::writeTo);
  }

  /** Returns the SHA-256 of bytes. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest("SHA-256").digest(bytes));
  }

  /** Returns the SHA-256 of what is written to a stream. */
  public static String sha256(Source source) {
    return hex(digest("SHA-256"), source);
  }

  private static String hex(MessageDigest digest, Source source) {
    try (OutputStream stream = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      source.writeTo(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest(String name) {
    try {
      return MessageDigest.getInstance(name);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has " + name, e);
    }
  }

  /** Writes bytes to a stream. */
  @FunctionalInterface
  public interface Source {
    void writeTo(OutputStream stream) throws IOException;
  }
}
