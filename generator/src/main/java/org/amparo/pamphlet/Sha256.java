package org.amparo.pamphlet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 hash of a sequence of values, each preceded by its length. */
final class Sha256 {

  private final MessageDigest sha;

  Sha256() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Adds a text, in UTF-8. */
  Sha256 add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds bytes. */
  Sha256 add(byte[] bytes) {
    sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    sha.update(bytes);
    return this;
  }

  /** Returns the first 64 bits. Nothing may be added afterwards. */
  long first64Bits() {
    return ByteBuffer.wrap(sha.digest()).getLong();
  }

  /** Returns the hash in 64 hexadecimal digits. Nothing may be added afterwards. */
  String hex() {
    return HexFormat.of().formatHex(sha.digest());
  }
}
