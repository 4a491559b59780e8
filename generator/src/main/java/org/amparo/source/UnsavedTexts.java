package org.amparo.source;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts that somebody is typing and has not saved. They are read instead of the files of the same
 * paths.
 */
public final class UnsavedTexts {

  private final Map<Path, byte[]> texts = new ConcurrentHashMap<>();

  /**
   * Sets the text of a file.
   *
   * @param file its absolute path
   * @param text in the bytes of a file; empty to read the file again
   */
  public void set(Path file, Optional<byte[]> text) {
    if (text.isPresent()) {
      texts.put(file, text.get().clone());
    } else {
      texts.remove(file);
    }
  }

  /** Returns the text of a file, if it has one that is not saved. */
  public Optional<byte[]> of(Path file) {
    return Optional.ofNullable(texts.get(file)).map(byte[]::clone);
  }
}
