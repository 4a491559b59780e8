package org.amparo.cli;

/** A command line that does not have the form that {@code --help} describes. */
public final class WrongUsage extends Exception {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final String word;

  /**
   * @param key of the message in {@code cli_LANG.properties}
   * @param word the wrong argument
   */
  WrongUsage(String key, String word) {
    super(key + ": " + word);
    this.key = key;
    this.word = word;
  }

  /** Returns the key of the message in {@code cli_LANG.properties}. */
  String key() {
    return key;
  }

  /** Returns the wrong argument. */
  String word() {
    return word;
  }
}
