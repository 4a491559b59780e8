package org.amparo.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a field or an item.
 *
 * @param above the comments and blank lines before its first line
 * @param lines the others
 */
record Commented(String above, String lines) {

  private static final Pattern NOTE = Pattern.compile("(?m)(?:^|\\s)#.*$");

  /** Cuts the lines of a field. */
  static Commented of(String text) {
    int at = 0;
    for (String line : text.split("(?<=\n)", -1)) {
      String typed = line.strip();
      if (!typed.isEmpty() && !typed.startsWith("#")) {
        break;
      }
      at += line.length();
    }
    return new Commented(text.substring(0, at), text.substring(at));
  }

  /** Returns what may be comments in some lines. */
  static List<String> notes(String lines) {
    List<String> notes = new ArrayList<>();
    Matcher note = NOTE.matcher(lines);
    while (note.find()) {
      notes.add(note.group());
    }
    return notes;
  }
}
