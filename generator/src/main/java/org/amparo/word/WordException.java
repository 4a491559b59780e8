package org.amparo.word;

import java.io.IOException;
import java.util.Locale;

/** A file that is not taken in. */
public final class WordException extends IOException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  WordException(Reason reason) {
    super(reason.toString());
    this.reason = reason;
  }

  /** The sentence's key in {@code cli_LANG.properties}; {@code {0}} is the file. */
  public String key() {
    return "import.refused." + reason.name().toLowerCase(Locale.ROOT);
  }

  /** Why a file is not taken in. */
  enum Reason {
    /** There is no such file. */
    MISSING,
    /** More bytes than a text has. */
    BIG,
    /** Word's form of before 2007. */
    OLD,
    /** It unpacks to far more than it should. */
    BOMB,
    /** No Word file at all. */
    OTHER
  }
}
