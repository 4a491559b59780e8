package org.amparo.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.output.FileNames;
import org.amparo.source.Fences;
import org.amparo.text.LineEnds;
import org.amparo.yaml.YamlReader;

/**
 * Joins two texts of a file that began as one: an article field by field and section by section, a
 * YAML file item by item and field by field, other lines one by one.
 */
public final class Join {

  private Join() {}

  /**
   * Joins two texts.
   *
   * @param file the path of both, whose ending tells what they are
   * @param base the text that both began with; empty if they did not begin as one, or nobody knows
   * @param mine as it is in its file
   * @param theirs as it is in the other file
   */
  public static Joined of(String file, Optional<String> base, String mine, String theirs) {
    if (mine.equals(theirs) || base.filter(theirs::equals).isPresent()) {
      return Joined.of(mine);
    }
    if (base.filter(mine::equals).isPresent()) {
      return Joined.of(theirs);
    }
    String my = ended(mine);
    String their = ended(theirs);
    Optional<Piece> before = base.map(b -> Pieces.of(file, ended(b)));
    PieceJoin join = new PieceJoin();
    String text = join.join(List.of(), before, Pieces.of(file, my), Pieces.of(file, their));
    if (before.isPresent() && loses(text, List.of(before.get().text(), my, their))) {
      join = new PieceJoin();
      text = join.join(List.of(), before.map(Join::uncut), uncut(my), uncut(their));
    }
    if (faults(file, text) > Math.max(faults(file, my), faults(file, their))) {
      return new Joined(mine, List.of(new Conflict(List.of(), my, their, false)), List.of());
    }
    String raw = isEnded(mine) ? text : unended(text);
    return new Joined(LineEnds.kept(mine, raw), join.conflicts(), join.kept());
  }

  /**
   * Returns whether a line is missing that all texts have. Lines can move to another section, and
   * then be deleted in the one that they left.
   */
  private static boolean loses(String joined, List<String> texts) {
    Set<String> lines = new HashSet<>(texts.get(0).lines().toList());
    texts.forEach(text -> lines.retainAll(new HashSet<>(text.lines().toList())));
    lines.removeAll(new HashSet<>(joined.lines().toList()));
    return !lines.isEmpty();
  }

  private static Piece uncut(Piece piece) {
    return uncut(piece.text());
  }

  private static Piece uncut(String text) {
    return Piece.of(Piece.Kind.PROSE, "", text);
  }

  private static boolean isEnded(String text) {
    return text.isEmpty() || text.endsWith("\n") || text.endsWith("\r");
  }

  private static String ended(String text) {
    String plain = LineEnds.plain(text);
    return isEnded(plain) ? plain : plain + "\n";
  }

  /** Returns a text without the end of its last line. */
  static String unended(String text) {
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }

  /** Returns the number of places at which fields cannot be read, or are there twice. */
  private static int faults(String file, String text) {
    if (!FileNames.isMarkdown(file)) {
      boolean yaml = FileNames.ending(file).equals("yml");
      return yaml ? YamlReader.read(file, text, 0).problems().size() : 0;
    }
    Fences fences = Fences.of(text);
    return fences.isClosed()
        ? faults("front.yml", text.substring(fences.start(), fences.end()))
        : 1;
  }
}
