package org.amparo.pamphlet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.amparo.output.CacheFolder;
import org.amparo.source.SiteFolder;

/**
 * What earlier builds have rendered, in {@code target/pamphlets}: a file for each key, made of all
 * that went into a PDF. A file that was not written to its end is as if it were not there.
 */
final class PamphletCache {

  /** The length of a SHA-256 in hexadecimal digits: that of the rest comes first in each file. */
  private static final int SEAL = 64;

  private final CacheFolder folder;
  private final Keeping keeping;

  /**
   * @param keeping whether it is a failure that something cannot be kept
   */
  PamphletCache(SiteFolder site, Keeping keeping) {
    this.keeping = keeping;
    this.folder = new CacheFolder(site.root().resolve("target").resolve("pamphlets"));
  }

  /** Whether there is anything under a key. */
  boolean has(String key) {
    return folder.has(key);
  }

  /**
   * What is kept under a key.
   *
   * @throws IOException if the file cannot be read
   */
  Optional<Rendering> get(String key) throws IOException {
    return folder.get(key).flatMap(PamphletCache::unsealed);
  }

  private static Optional<Rendering> unsealed(byte[] bytes) {
    int start = Math.min(SEAL, bytes.length);
    byte[] rest = Arrays.copyOfRange(bytes, start, bytes.length);
    boolean whole = Arrays.equals(seal(rest), Arrays.copyOf(bytes, start));
    return whole ? Optional.of(rendering(ByteBuffer.wrap(rest))) : Optional.empty();
  }

  private static Rendering rendering(ByteBuffer bytes) {
    int pages = bytes.getInt();
    int words = bytes.getInt();
    int panel = bytes.getInt();
    byte[] pdf = new byte[bytes.remaining()];
    bytes.get(pdf);
    return new Rendering(pdf, pages, words, panel);
  }

  /**
   * Keeps a rendering.
   *
   * @throws IOException if it is needed and the disk does not take it
   */
  void put(String key, Rendering rendering) throws IOException {
    ByteBuffer rest = ByteBuffer.allocate(3 * Integer.BYTES + rendering.pdf().length);
    rest.putInt(rendering.pages()).putInt(rendering.words()).putInt(rendering.panel());
    rest.put(rendering.pdf());
    ByteBuffer all = ByteBuffer.allocate(SEAL + rest.capacity());
    all.put(seal(rest.array())).put(rest.array());
    try {
      folder.put(key, all.array());
    } catch (IOException e) {
      refused(e);
    }
  }

  /** What is kept only saves time: where nobody needs it, the disk may refuse it. */
  private void refused(IOException cause) throws IOException {
    if (keeping == Keeping.REQUIRED) {
      throw cause;
    }
  }

  private static byte[] seal(byte[] rest) {
    return new Sha256().with(rest).hex().getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Deletes what nobody has asked for.
   *
   * @throws IOException if it is needed and the folder cannot be read, or a file not deleted
   */
  void sweep() throws IOException {
    try {
      folder.sweep();
    } catch (IOException e) {
      refused(e);
    }
  }
}
