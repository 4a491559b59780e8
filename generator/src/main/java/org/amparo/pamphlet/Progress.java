package org.amparo.pamphlet;

/** Hears how far the rendering is. */
@FunctionalInterface
public interface Progress {

  /**
   * One more file has been rendered; called from several threads, never at once.
   *
   * @param done how many are ready
   * @param all how many there will be
   */
  void rendered(int done, int all);
}
