package org.amparo.pamphlet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.amparo.output.CacheFolder;
import org.amparo.output.SourcePaths;
import org.amparo.source.SiteFolder;

/**
 * The cache of rendered pamphlets in {@link SourcePaths#PAMPHLET_CACHE}: one file for each key. A
 * file that was not written to its end is ignored: each begins with the hash of its rest.
 */
final class PamphletCache {

  /** The length of the hash at the beginning of a file: a SHA-256 in hexadecimal digits. */
  private static final int SEAL = 64;

  private final CacheFolder folder;
  private final CachePolicy policy;

  /**
   * @param policy whether a failure to write is an exception
   */
  PamphletCache(SiteFolder site, CachePolicy policy) {
    this.policy = policy;
    this.folder = new CacheFolder(site.root().resolve(SourcePaths.PAMPHLET_CACHE));
  }

  /** Returns whether there is a file for a key. */
  boolean has(String key) {
    return folder.has(key);
  }

  /**
   * Returns the rendering for a key; empty if there is none or its file is incomplete.
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
    byte[] from = new byte[bytes.getInt()];
    bytes.get(from);
    Excess excess = new Excess(words, new String(from, StandardCharsets.UTF_8));
    int panel = bytes.getInt();
    byte[] picture = new byte[bytes.getInt()];
    bytes.get(picture);
    byte[] pdf = new byte[bytes.remaining()];
    bytes.get(pdf);
    return new Rendering(pdf, picture, pages, excess, panel);
  }

  /**
   * Writes a rendering.
   *
   * @throws IOException if it cannot be written and writing is required
   */
  void put(String key, Rendering rendering) throws IOException {
    byte[] picture = rendering.picture();
    byte[] from = rendering.excess().from().getBytes(StandardCharsets.UTF_8);
    int size = 5 * Integer.BYTES + from.length + picture.length + rendering.pdf().length;
    ByteBuffer rest = ByteBuffer.allocate(size);
    rest.putInt(rendering.pages()).putInt(rendering.excess().words());
    rest.putInt(from.length).put(from).putInt(rendering.panel());
    rest.putInt(picture.length).put(picture).put(rendering.pdf());
    ByteBuffer all = ByteBuffer.allocate(SEAL + rest.capacity());
    all.put(seal(rest.array())).put(rest.array());
    try {
      folder.put(key, all.array());
    } catch (IOException e) {
      refused(e);
    }
  }

  /** Throws a failure to write if writing is required. */
  private void refused(IOException cause) throws IOException {
    if (policy == CachePolicy.REQUIRED) {
      throw cause;
    }
  }

  private static byte[] seal(byte[] rest) {
    return new Sha256().add(rest).hex().getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Deletes the files whose keys were not used.
   *
   * @throws IOException if the folder cannot be read or a file not deleted, and writing is required
   */
  void sweep() throws IOException {
    try {
      folder.sweep();
    } catch (IOException e) {
      refused(e);
    }
  }
}
