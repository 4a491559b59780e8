package org.amparo.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.amparo.merge.Piece.Kind;

/** Joins two forms of a text piece by piece. */
final class PieceJoin {

  private final List<Conflict> conflicts = new ArrayList<>();
  private final List<List<String>> kept = new ArrayList<>();

  /** Returns the passages to choose, in their order. */
  List<Conflict> conflicts() {
    return conflicts;
  }

  /** Returns the places of what one deleted and the other one changed. */
  List<List<String>> kept() {
    return kept;
  }

  /**
   * Joins a piece.
   *
   * @param place the keys on the way to it
   * @param base what both began with, if they did
   */
  String join(List<String> place, Optional<Piece> base, Piece mine, Piece theirs) {
    if (mine.text().equals(theirs.text()) || isUnchanged(base, theirs)) {
      return mine.text();
    }
    if (isUnchanged(base, mine)) {
      return theirs.text();
    }
    if (areAlike(mine, theirs) && base.map(b -> areAlike(b, mine)).orElse(true)) {
      return parts(place, base, mine, theirs);
    }
    return mine.kind() == Kind.FIELD
        ? field(place, base, mine, theirs)
        : lines(place, base, mine.text(), theirs.text());
  }

  private static boolean isUnchanged(Optional<Piece> base, Piece piece) {
    return base.map(Piece::text).filter(piece.text()::equals).isPresent();
  }

  /** Returns whether both have parts, and begin with the same one. */
  private static boolean areAlike(Piece one, Piece other) {
    return !one.parts().isEmpty()
        && !other.parts().isEmpty()
        && one.keys().get(0).equals(other.keys().get(0));
  }

  private String parts(List<String> place, Optional<Piece> base, Piece mine, Piece theirs) {
    StringBuilder joined = new StringBuilder();
    for (String key : order(base.map(Piece::keys).orElse(List.of()), mine.keys(), theirs.keys())) {
      List<String> below = new ArrayList<>(place);
      below.add(key);
      Optional<Piece> before = base.flatMap(b -> b.part(key));
      Optional<Piece> my = mine.part(key);
      Optional<Piece> their = theirs.part(key);
      if (my.isPresent() && their.isPresent()) {
        joined.append(join(below, before, my.get(), their.get()));
      } else {
        joined.append(one(below, before, my.or(() -> their).orElseThrow()));
      }
    }
    return joined.toString();
  }

  /** Returns what only one of both has: nothing if the other one deleted it as it was. */
  private String one(List<String> place, Optional<Piece> base, Piece piece) {
    if (base.isPresent() && base.get().isLike(piece)) {
      return "";
    }
    if (base.isPresent()) {
      kept.add(place);
    }
    return piece.text();
  }

  /** Returns the keys of both in the order of the one that changed it. */
  private static List<String> order(List<String> base, List<String> mine, List<String> theirs) {
    List<String> before = base.stream().filter(mine::contains).toList();
    boolean moved = !before.equals(mine.stream().filter(base::contains).toList());
    List<String> order = new ArrayList<>(moved ? mine : theirs);
    String last = null;
    for (String key : moved ? theirs : mine) {
      if (!order.contains(key)) {
        order.add(last == null ? 0 : order.indexOf(last) + 1, key);
      }
      last = key;
    }
    return List.copyOf(new LinkedHashSet<>(order));
  }

  /** Joins the comments above a field, which never conflict, and then its lines. */
  private String field(List<String> place, Optional<Piece> base, Piece mine, Piece theirs) {
    Commented my = Commented.of(mine.text());
    Commented their = Commented.of(theirs.text());
    Optional<Commented> before = base.map(Piece::text).map(Commented::of);
    String above =
        before.map(Commented::above).orElseGet(() -> LineJoin.shared(my.above(), their.above()));
    StringBuilder comments = new StringBuilder();
    for (LineJoin.Chunk chunk : LineJoin.join(above, my.above(), their.above())) {
      comments.append(chunk.text()).append(chunk.isConflict() ? chunk.theirs() : "");
    }
    return comments + value(place, before.map(Commented::lines), my.lines(), their.lines());
  }

  private String value(List<String> place, Optional<String> base, String mine, String theirs) {
    if (mine.equals(theirs) || base.filter(theirs::equals).isPresent()) {
      return mine;
    }
    if (base.filter(mine::equals).isPresent()) {
      return theirs;
    }
    if (base.isPresent()) {
      List<LineJoin.Chunk> chunks = LineJoin.join(base.get(), mine, theirs);
      if (chunks.stream().noneMatch(c -> c.isConflict() || c.isDeletion())) {
        return text(chunks);
      }
      Optional<String> joined =
          Commented.notes(base.get()).equals(Commented.notes(theirs))
              ? NodeJoin.join(base.get(), mine, theirs)
              : Optional.empty();
      if (joined.isPresent()) {
        return joined.get();
      }
    }
    conflicts.add(new Conflict(place, mine, theirs, false));
    return mine;
  }

  private String lines(List<String> place, Optional<Piece> base, String mine, String theirs) {
    String before = base.map(Piece::text).orElseGet(() -> LineJoin.shared(mine, theirs));
    List<LineJoin.Chunk> chunks = LineJoin.join(before, mine, theirs);
    for (LineJoin.Chunk chunk : chunks) {
      if (chunk.isConflict()) {
        conflicts.add(new Conflict(place, chunk.mine(), chunk.theirs(), true));
      } else if (chunk.isDeletion()) {
        kept.add(place);
      }
    }
    return text(chunks);
  }

  private static String text(List<LineJoin.Chunk> chunks) {
    StringBuilder text = new StringBuilder();
    chunks.forEach(chunk -> text.append(chunk.text()));
    return text.toString();
  }
}
