package org.amparo.pamphlet;

/** A listener for the progress of rendering. */
@FunctionalInterface
public interface Progress {

  /**
   * Called when one more file has been rendered, from several threads, one at a time.
   *
   * @param done how many files are rendered
   * @param all how many files are to be rendered
   */
  void rendered(int done, int all);
}
