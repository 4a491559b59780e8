package org.amparo.edit;

/**
 * A change of a text file.
 *
 * @param file its path from the site's folder
 * @param target its path afterwards; the same if it does not move
 * @param before its text
 * @param after its text afterwards
 */
public record FileChange(String file, String target, String before, String after) {

  /** Returns whether the file moves. */
  public boolean isMove() {
    return !file.equals(target);
  }

  /** Returns whether anything changes. */
  boolean isChange() {
    return isMove() || !before.equals(after);
  }
}
