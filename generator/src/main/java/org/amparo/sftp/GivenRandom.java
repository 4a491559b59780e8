package org.amparo.sftp;

import java.security.SecureRandom;

/** Random bytes that are given. */
final class GivenRandom extends SecureRandom {

  private static final long serialVersionUID = 1L;

  private final byte[] bytes;

  GivenRandom(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  @Override
  public void nextBytes(byte[] random) {
    System.arraycopy(bytes, 0, random, 0, random.length);
  }
}
