package org.amparo.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** The kinds of callouts: two of GitHub's alerts, and three of Amparo's. */
  enum Kind {
    WARNING,
    NOTE,
    SAY,
    DONT,
    LAW;

    /** Returns the marks of all kinds, for the message of a problem. */
    static String known() {
      return Stream.of(values()).map(k -> "[!" + k + "]").collect(Collectors.joining(", "));
    }

    /** Returns the kind's name in CSS classes and message keys, such as {@code warning}. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the kind of a first line {@code **Note**} or {@code **Warning**}. */
    static Optional<Kind> ofGithub(String words) {
      return switch (words) {
        case "Note" -> Optional.of(NOTE);
        case "Warning" -> Optional.of(WARNING);
        default -> Optional.empty();
      };
    }

    /** Returns the kind that a first line such as {@code [!SAY]} names, in any case. */
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
