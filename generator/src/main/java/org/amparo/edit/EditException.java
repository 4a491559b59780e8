package org.amparo.edit;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file of {@code content/} could not be changed. It is as it was, unless the reason says
 * otherwise.
 */
public final class EditException extends IOException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String file;

  EditException(Reason reason, String file, @Nullable Throwable cause) {
    super(reason + ": " + file, cause);
    this.reason = reason;
    this.file = file;
  }

  /** Returns the exception for a file that has another text than a change is based on. */
  public static EditException changed(String file) {
    return new EditException(Reason.CHANGED, file, null);
  }

  /** Returns the exception for a file that is there already. */
  public static EditException exists(String file) {
    return new EditException(Reason.EXISTS, file, null);
  }

  /** Returns the key of the message in {@code cli_LANG.properties}; {@code {0}} is the file. */
  public String key() {
    return "edit." + reason.name().toLowerCase(Locale.ROOT);
  }

  /** Returns the file's path from the site's folder. */
  public String file() {
    return file;
  }

  /** Why a file could not be changed. */
  enum Reason {
    /** It exists already. */
    EXISTS,
    /** A folder on the way to it is a symbolic link. */
    LINKED,
    /** Its front matter or its fields cannot be read. */
    BROKEN,
    /** Its name cannot be that of a file. */
    UNUSABLE,
    /** Some of several changes are made, and could not be undone. */
    HALF,
    /** It was changed meanwhile. */
    CHANGED,
    /** It cannot be read, or is not in UTF-8. */
    UNREADABLE,
    /** The disk is full, or the folder read-only. */
    UNWRITABLE
  }
}
