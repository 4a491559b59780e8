package org.amparo.merge;

import java.util.List;
import java.util.Optional;

/**
 * A passage of a text that is joined apart from the others. The pieces of a text together are the
 * text.
 *
 * @param kind how it is joined if both changed it
 * @param key of a field, an item or a section; no other piece beside it has the same
 * @param text with {@code \n} at the ends of its lines
 * @param parts the pieces that it has; empty if it is joined line by line
 */
record Piece(Kind kind, String key, String text, List<Piece> parts) {

  Piece {
    parts = List.copyOf(parts);
  }

  /** Returns a piece without parts. */
  static Piece of(Kind kind, String key, String text) {
    return new Piece(kind, key, text, List.of());
  }

  /** Returns the piece with a key among its parts. */
  Optional<Piece> part(String key) {
    return parts.stream().filter(p -> p.key().equals(key)).findFirst();
  }

  /** Returns the keys of its parts. */
  List<String> keys() {
    return parts.stream().map(Piece::key).toList();
  }

  /** Returns whether another one says the same; blank lines around it make no difference. */
  boolean isLike(Piece other) {
    return text.strip().equals(other.text.strip());
  }

  /** What a piece is. */
  enum Kind {
    /** Lines of text. */
    PROSE,
    /** A field or item of YAML. */
    FIELD
  }
}
