package org.amparo.desk;

import java.util.Optional;
import org.amparo.edit.ContentHash;

/**
 * A text that was opened.
 *
 * @param name its path from the site's folder
 * @param saved the text of the file
 * @param unsaved the text that was typed and not saved
 * @param before the text of the file when that was typed
 */
record OpenText(String name, String saved, Optional<String> unsaved, Optional<String> before) {

  /** Returns a file as it is saved. */
  static OpenText of(String name, String saved) {
    return new OpenText(name, saved, Optional.empty(), Optional.empty());
  }

  /** Returns the text to show. */
  String shown() {
    return unsaved.orElse(saved);
  }

  /** Returns the text of the file that the shown one is based on. */
  String base() {
    return before.orElse(saved);
  }

  /** Returns whether the file was changed by somebody else while its text was typed. */
  boolean isOvertaken() {
    return !base().equals(saved);
  }

  /** Returns the same text, based on the file as it is now. */
  OpenText rebased() {
    return new OpenText(name, saved, unsaved, Optional.empty());
  }

  /** Returns the same text, based on another text of the file. */
  OpenText basedOn(String text) {
    return new OpenText(name, saved, unsaved, Optional.of(text));
  }

  /** Returns the mark of the text that is shown. The page that shows it sends it with the next. */
  String seen() {
    return mark(shown());
  }

  /** Returns the mark of the file as it is saved. A form carries it. */
  String mark() {
    return mark(saved);
  }

  /** Returns the mark of a text: its SHA-256. */
  static String mark(String text) {
    return ContentHash.of(text);
  }
}
