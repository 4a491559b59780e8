package org.amparo.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.node.SourceSpan;

/** Finds the rows of a table that is none, because its line of dashes is missing or wrong. */
final class TableRows {

  /** A row between bars. */
  private static final Pattern ROW = Pattern.compile("\\s*\\|.*\\|\\s*");

  /** A row without bars at its ends. */
  private static final Pattern CELLS = Pattern.compile(".*\\S[ \\t]+\\|[ \\t]+\\S.*");

  private TableRows() {}

  /**
   * Returns the first row in a paragraph.
   *
   * @param spans the lines of the paragraph
   */
  static Optional<SourceSpan> withoutDashes(
      List<SourceSpan> spans, Function<SourceSpan, String> line) {
    SourceSpan before = null;
    for (SourceSpan span : spans) {
      String source = line.apply(span);
      if (source.indexOf('|') < 0) {
        before = null;
        continue;
      }
      String row = source.replace("\\|", "");
      boolean bars = row.indexOf('|') >= 0;
      if (bars && ROW.matcher(row).matches()) {
        return Optional.of(before == null ? span : before);
      }
      boolean cells = bars && CELLS.matcher(row).matches();
      if (cells && before != null) {
        return Optional.of(before);
      }
      before = cells ? span : null;
    }
    return Optional.empty();
  }
}
