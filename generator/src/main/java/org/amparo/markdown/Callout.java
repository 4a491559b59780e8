package org.amparo.markdown;

import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.CustomBlock;

/** A quotation that begins with {@code [!KIND]}: a callout. */
final class Callout extends CustomBlock {

  private final Kind kind;

  Callout(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  /** The kinds of callouts: GitHub's two that we keep, and our three. */
  enum Kind {
    WARNING,
    NOTE,
    SAY,
    DONT,
    LAW;

    /** The word in class names and message keys. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a first line such as {@code [!SAY]} names. */
    static Optional<Kind> of(String line) {
      for (Kind kind : values()) {
        if (line.strip().equalsIgnoreCase("[!" + kind + "]")) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }
}
