package org.amparo.desk;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amparo.output.OutputFile;

/** Small pictures of files, kept while the desk runs: the last few hundred that were shown. */
final class Thumbnails {

  private static final int KEPT = 300;

  private final Map<String, byte[]> pictures =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * Returns the picture of a file.
   *
   * @param maker draws it if it is not kept
   * @throws IOException if it cannot be drawn
   */
  byte[] of(OutputFile file, Maker maker) throws IOException {
    String key = file.path() + " " + file.size() + " " + file.crc32();
    synchronized (pictures) {
      byte[] kept = pictures.get(key);
      if (kept != null) {
        return kept;
      }
    }
    byte[] made = maker.make(file.bytes());
    synchronized (pictures) {
      pictures.put(key, made);
    }
    return made;
  }

  /** Draws a picture. */
  @FunctionalInterface
  interface Maker {
    byte[] make(byte[] file) throws IOException;
  }
}
