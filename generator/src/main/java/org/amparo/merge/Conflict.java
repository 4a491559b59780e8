package org.amparo.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.text.LineEnds;

/**
 * A passage that both changed in different ways. The joined text has mine until somebody chooses.
 *
 * @param place the keys on the way to its piece; empty for the whole text
 * @param mine its lines in the joined text; each ends with {@code \n}
 * @param theirs the lines of the other person
 * @param isProse whether both can be in the text, one after the other
 */
public record Conflict(List<String> place, String mine, String theirs, boolean isProse) {

  public Conflict {
    place = List.copyOf(place);
  }

  /** Returns whether it is about a field of front matter. */
  public boolean isInFrontMatter() {
    return place.size() > 1 && place.get(0).equals(Pieces.FRONT);
  }

  /** Returns the lines of both, mine first. */
  public String both() {
    boolean inList = theirs.stripLeading().matches("(?s)([-*|>]|\\d+[.)]).*");
    boolean apart = inList || mine.endsWith("\n\n") || theirs.startsWith("\n");
    return mine + (apart ? "" : "\n") + theirs;
  }

  /**
   * Returns a text with other lines in place of mine.
   *
   * @param file the path of the text
   * @param text as it is in its file
   * @return empty if it does not have my lines any more
   */
  public Optional<String> replaced(String file, String text, String lines) {
    String plain = LineEnds.plain(text);
    boolean ended = plain.isEmpty() || plain.endsWith("\n");
    Piece whole = Pieces.of(file, ended ? plain : plain + "\n");
    Optional<Integer> start = start(whole);
    return start.map(
        at -> {
          String changed =
              whole.text().substring(0, at) + lines + whole.text().substring(at + mine.length());
          return LineEnds.kept(text, ended ? changed : Join.unended(changed));
        });
  }

  /** Returns where my lines begin; empty if they are not there, or more than once. */
  private Optional<Integer> start(Piece whole) {
    int before = 0;
    Piece piece = whole;
    for (String key : new ArrayList<>(place)) {
      Optional<Piece> next = piece.part(key);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      for (Piece part : piece.parts().subList(0, piece.parts().indexOf(next.get()))) {
        before += part.text().length();
      }
      piece = next.get();
    }
    int at = piece.text().indexOf(mine);
    boolean once = at >= 0 && piece.text().indexOf(mine, at + 1) < 0;
    return once ? Optional.of(before + at) : Optional.empty();
  }
}
