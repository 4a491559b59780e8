package org.amparo.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.merge.Piece.Kind;
import org.amparo.output.FileNames;
import org.amparo.source.Fences;
import org.amparo.yaml.YamlRange;

/** Cuts a text into its pieces: an article into fields and sections, YAML into fields and items. */
final class Pieces {

  /** The key of front matter. */
  static final String FRONT = "---";

  private static final String ABOVE = "^";
  private static final String FENCE = "$";
  private static final Pattern HEADING = Pattern.compile(" {0,3}##[ \\t]+(.*)");
  private static final Pattern ANCHOR = Pattern.compile("\\{\\s*#([^}\\s]+)\\s*}\\s*#*\\s*$");
  private static final Pattern FENCED = Pattern.compile(" {0,3}(```+|~~~+).*");

  private Pieces() {}

  /**
   * Cuts a text.
   *
   * @param file its path, whose ending tells what it is
   * @param text with {@code \n} at the ends of its lines
   * @return one piece; it has no parts if the text cannot be cut
   */
  static Piece of(String file, String text) {
    if (FileNames.isMarkdown(file)) {
      return new Piece(Kind.PROSE, "", text, article(text));
    }
    boolean yaml = FileNames.ending(file).equals("yml");
    return new Piece(yaml ? Kind.FIELD : Kind.PROSE, "", text, yaml ? fields(text) : List.of());
  }

  private static List<Piece> article(String text) {
    Fences fences = Fences.of(text);
    if (!fences.isClosed()) {
      return List.of();
    }
    String front = text.substring(fences.start(), fences.end());
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.of(Kind.PROSE, ABOVE, text.substring(0, fences.start())));
    pieces.add(new Piece(Kind.FIELD, FRONT, front, fields(front)));
    pieces.add(Piece.of(Kind.PROSE, FENCE, text.substring(fences.end(), fences.text())));
    pieces.addAll(sections(text.substring(fences.text())));
    return pieces;
  }

  private static List<Piece> sections(String body) {
    List<Piece> sections = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    String key = "";
    int start = 0;
    int at = 0;
    String fence = "";
    while (at < body.length()) {
      int next = body.indexOf('\n', at) + 1;
      int end = next == 0 ? body.length() : next;
      String line = body.substring(at, next == 0 ? end : end - 1);
      Matcher heading = HEADING.matcher(line);
      fence = fence(line, fence);
      if (fence.isEmpty() && heading.matches()) {
        int cut = aboveBlank(body, start, at);
        sections.add(Piece.of(Kind.PROSE, unique(key, keys), body.substring(start, cut)));
        key = key(heading.group(1));
        start = cut;
      }
      at = end;
    }
    sections.add(Piece.of(Kind.PROSE, unique(key, keys), body.substring(start)));
    return sections;
  }

  /** Returns the sign that ends the code that a line is in; of no letters if it is in none. */
  private static String fence(String line, String open) {
    Matcher fenced = FENCED.matcher(line);
    if (!fenced.matches()) {
      return open;
    }
    String sign = fenced.group(1);
    if (open.isEmpty()) {
      return sign;
    }
    return sign.startsWith(open) ? "" : open;
  }

  private static String key(String heading) {
    Matcher anchor = ANCHOR.matcher(heading);
    return "#" + (anchor.find() ? anchor.group(1) : heading.strip());
  }

  private static String unique(String key, Set<String> keys) {
    String free = key;
    for (int i = 2; !keys.add(free); i++) {
      free = key + " " + i;
    }
    return free;
  }

  private static int aboveBlank(String text, int least, int line) {
    int start = line;
    while (start > least) {
      int above = start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
      if (above < least || !text.substring(above, start).isBlank()) {
        return start;
      }
      start = above;
    }
    return start;
  }

  private static List<Piece> fields(String text) {
    return YamlRange.of(text).stream().map(range -> field(text, range)).toList();
  }

  private static Piece field(String text, YamlRange range) {
    List<Piece> parts = new ArrayList<>();
    if (!range.parts().isEmpty()) {
      int first = range.parts().get(0).start();
      if (first > range.start()) {
        parts.add(Piece.of(Kind.FIELD, ABOVE, text.substring(range.start(), first)));
      }
      range.parts().forEach(part -> parts.add(field(text, part)));
    }
    return new Piece(Kind.FIELD, range.key(), text.substring(range.start(), range.end()), parts);
  }

  /** Returns the piece at a place below a piece. */
  static Optional<Piece> find(Piece piece, List<String> place) {
    Optional<Piece> found = Optional.of(piece);
    for (String key : place) {
      found = found.flatMap(p -> p.part(key));
    }
    return found;
  }
}
