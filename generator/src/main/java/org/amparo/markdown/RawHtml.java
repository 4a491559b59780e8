package org.amparo.markdown;

import java.util.List;
import org.amparo.html.HtmlSanitizer;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/**
 * HTML that an author wrote in Markdown.
 *
 * @param html as written
 * @param start where it begins
 */
record RawHtml(String html, SourcePlace start) {

  /** Returns a problem for each element or attribute that the sanitizer drops from this HTML. */
  List<Problem> problems() {
    return HtmlSanitizer.findDropped(html).stream()
        .map(d -> Problem.of(ProblemCode.DROPPED_HTML, place(d.line(), d.column()), d.what()))
        .toList();
  }

  /** Returns the place in the file of a line and column of this HTML, both counted from 1. */
  private SourcePlace place(int line, int column) {
    int shift = line == 1 ? start.column() - 1 : 0;
    return new SourcePlace(start.file(), start.line() + line - 1, column + shift);
  }
}
