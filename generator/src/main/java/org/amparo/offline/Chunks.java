package org.amparo.offline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts texts where the bytes around the cut say so (content-defined chunking). An insertion or
 * deletion does not change the chunks after it, and texts with equal passages have equal chunks.
 */
final class Chunks {

  private static final int MIN_LENGTH = 200;
  private static final int MAX_LENGTH = 4_000;

  /** The average distance of possible cuts in bytes, which makes chunks of about 350 bytes. */
  private static final int CHANCE = 128;

  private Chunks() {}

  /** Returns the chunks of a text in UTF-8, in order. Each is valid UTF-8. */
  static List<byte[]> of(byte[] text) {
    List<byte[]> chunks = new ArrayList<>();
    for (int start = 0; start < text.length; ) {
      int end = end(text, start);
      chunks.add(Arrays.copyOfRange(text, start, end));
      start = end;
    }
    return chunks;
  }

  private static int end(byte[] bytes, int start) {
    int rolling = 0;
    for (int at = start; at < bytes.length; at++) {
      rolling = (rolling << 1) + (bytes[at] * 0x9E3779B1);
      int length = at + 1 - start;
      boolean cut = length >= MIN_LENGTH && (rolling >>> 7) % CHANCE == 0;
      if ((cut || length >= MAX_LENGTH) && isWhole(bytes, at + 1)) {
        return at + 1;
      }
    }
    return bytes.length;
  }

  /** Returns whether a cut is between two characters. */
  private static boolean isWhole(byte[] bytes, int end) {
    return end == bytes.length || (bytes[end] & 0xC0) != 0x80;
  }
}
