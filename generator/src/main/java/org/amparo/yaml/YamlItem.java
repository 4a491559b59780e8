package org.amparo.yaml;

/**
 * An item of a list in lines, with its own comments.
 *
 * @param start the index of its first character that is no space
 * @param end the index after its last line
 * @param fixed what stays below the item above: the line break and comments that are of no item
 * @param blank the blank lines above it
 * @param spaces before its first character
 */
record YamlItem(int start, int end, String fixed, String blank, String spaces) {

  /** Returns what is above another item here. Comments of no item stay apart from it. */
  String above(String blanks) {
    boolean apart = fixed.isBlank() || !blanks.isEmpty();
    return fixed + (apart ? blanks : blank) + spaces;
  }

  /** Returns where the lines begin that go with the item. */
  int fixedEnd(YamlSource source) {
    int line = start - spaces.length() - blank.length();
    return fixed.isBlank() ? line - fixed.length() : source.beforeBreak(line);
  }
}
