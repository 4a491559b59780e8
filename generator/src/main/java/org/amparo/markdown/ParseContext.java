package org.amparo.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.model.Address;
import org.amparo.model.Language;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** An article whose Markdown is being read: what is known of it, and what has been met so far. */
public final class ParseContext {

  private final ReadContext context;
  private final Language language;
  private final String file;
  private final Address address;
  private final int lineOffset;
  private final List<Problem> problems;
  private final Anchors anchors = new Anchors();
  private final Map<String, Integer> terms = new HashMap<>();

  /**
   * @param address of its page
   * @param lineOffset how many lines of its file stand before the Markdown
   * @param problems where problems are added
   */
  public ParseContext(
      ReadContext context,
      Language language,
      String file,
      Address address,
      int lineOffset,
      List<Problem> problems) {
    this.context = context;
    this.language = language;
    this.file = file;
    this.address = address;
    this.lineOffset = lineOffset;
    this.problems = problems;
  }

  ReadContext context() {
    return context;
  }

  Language language() {
    return language;
  }

  String file() {
    return file;
  }

  Address address() {
    return address;
  }

  Anchors anchors() {
    return anchors;
  }

  /** The number of a term's footnote: terms are numbered in the order of their first use. */
  int footnote(String term) {
    return terms.computeIfAbsent(term, t -> terms.size() + 1);
  }

  void report(ProblemCode code, SourcePlace place, String... details) {
    problems.add(Problem.of(code, place, details));
  }

  /** Where a node begins in the file. */
  SourcePlace place(Node node) {
    List<SourceSpan> spans = new ArrayList<>(node.getSourceSpans());
    return spans.isEmpty() ? SourcePlace.wholeFile(file) : place(spans.get(0));
  }

  /** The beginning of a line of the Markdown, counted from 1. */
  SourcePlace place(int line) {
    return new SourcePlace(file, lineOffset + line, 1);
  }

  /** Where a span begins in the file. */
  SourcePlace place(SourceSpan span) {
    return new SourcePlace(file, lineOffset + span.getLineIndex() + 1, span.getColumnIndex() + 1);
  }
}
