package org.amparo.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.model.SourcePlace;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** The lines of a YAML text and their places in its file. */
final class YamlLines {

  /** A value that begins with a single quotation mark and has no other one. */
  private static final Pattern SINGLE_QUOTE = Pattern.compile("(?:^|: |- )(')[^']*$");

  private final String file;
  private final List<String> lines;
  private final int lineOffset;
  private Position last = new Position(0, 0, 0);

  /**
   * @param file as its path from the site's folder
   * @param lineOffset the number of lines in the file before the text
   */
  YamlLines(String file, String text, int lineOffset) {
    this.file = file;
    this.lines = List.of(text.split("\n", -1));
    this.lineOffset = lineOffset;
  }

  /** Returns the number of lines. */
  int size() {
    return lines.size();
  }

  /** Returns a line by its index in the text; empty after the last one. */
  String line(int index) {
    return index < lines.size() ? lines.get(index) : "";
  }

  /** Returns the line of a place. */
  String line(SourcePlace place) {
    return line(place.line() - lineOffset - 1);
  }

  /** Returns the place of an index in a line. */
  SourcePlace place(int line, int index) {
    return new SourcePlace(file, lineOffset + line + 1, index + 1);
  }

  /** Returns the whole file as a place. */
  SourcePlace wholeFile() {
    return SourcePlace.wholeFile(file);
  }

  /** Returns where an event begins. */
  SourcePlace place(Event event) {
    return event.getStartMark().map(this::place).orElse(wholeFile());
  }

  /** Returns the place of a mark, whose column counts code points. */
  SourcePlace place(Mark mark) {
    String line = line(mark.getLine());
    boolean further = last.line == mark.getLine() && last.points <= mark.getColumn();
    Position from = further ? last : new Position(mark.getLine(), 0, 0);
    int units = from.units;
    for (int p = from.points; p < mark.getColumn() && units < line.length(); p++) {
      units += Character.charCount(line.codePointAt(units));
    }
    last = new Position(mark.getLine(), mark.getColumn(), units);
    return place(mark.getLine(), units);
  }

  /**
   * Returns the first quotation mark that is not closed on its own line.
   *
   * @param end the index of the last line to search
   */
  Optional<SourcePlace> openQuote(int end) {
    for (int i = 0; i <= Math.min(end, lines.size() - 1); i++) {
      String line = lines.get(i).replace("\\\"", "  ");
      Matcher single = SINGLE_QUOTE.matcher(line);
      boolean open = line.chars().filter(c -> c == '"').count() % 2 == 1;
      if (open || single.find()) {
        return Optional.of(place(i, open ? line.indexOf('"') : single.start(1)));
      }
    }
    return Optional.empty();
  }

  /**
   * The last position asked for. The search for the next one begins there, because a line can be
   * very long.
   *
   * @param points its column in code points
   * @param units its column in UTF-16 units
   */
  private record Position(int line, int points, int units) {}
}
