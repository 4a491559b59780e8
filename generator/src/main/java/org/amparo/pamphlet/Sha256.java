package org.amparo.pamphlet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A number made of everything that is put into it, each piece with its length. */
final class Sha256 {

  private final MessageDigest sha;

  Sha256() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Puts a text in. */
  Sha256 with(String text) {
    return with(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts bytes in. */
  Sha256 with(byte[] bytes) {
    sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    sha.update(bytes);
    return this;
  }

  /** The first 64 bits of the number. Nothing can be put in afterwards. */
  long number() {
    return ByteBuffer.wrap(sha.digest()).getLong();
  }

  /** The number in 64 hexadecimal digits. Nothing can be put in afterwards. */
  String hex() {
    return HexFormat.of().formatHex(sha.digest());
  }
}
