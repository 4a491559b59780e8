package org.amparo.problem;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.model.SourcePlace;
import org.amparo.text.Messages;

/**
 * Writes problems for people: the place, what is wrong, how to correct it, and the line with a
 * caret below the place. Many warnings of one kind are one line with their count.
 */
public final class HumanFormat implements ProblemFormat {

  /** The maximum number of UTF-16 units of a line shown before the place, and after it. */
  private static final int CONTEXT = 60;

  /** The maximum number of warnings of one kind shown one by one. */
  private static final int MAX_SHOWN = 30;

  /** The maximum number of texts to fill in shown one by one. */
  private static final int MAX_TO_FILL_IN = 3;

  private final Messages messages;
  private final Function<String, List<String>> lines;
  private final int maxShown;

  /**
   * @param messages of {@code problems_LANG.properties}
   * @param lines returns the lines of a file by its path from the site's folder; empty if it cannot
   *     be read
   */
  public HumanFormat(Messages messages, Function<String, List<String>> lines) {
    this(messages, lines, MAX_SHOWN);
  }

  /**
   * @param maxShown the maximum number of warnings of one kind shown one by one
   */
  HumanFormat(Messages messages, Function<String, List<String>> lines, int maxShown) {
    this.messages = messages;
    this.lines = lines;
    this.maxShown = maxShown;
  }

  @Override
  public String format(List<Problem> problems) {
    StringBuilder out = new StringBuilder();
    List<Problem> sorted = problems.stream().sorted().distinct().toList();
    Map<ProblemCode, Long> counts =
        sorted.stream()
            .filter(p -> p.severity() == Severity.WARNING)
            .collect(Collectors.groupingBy(Problem::code, Collectors.counting()));
    Set<ProblemCode> counted = EnumSet.noneOf(ProblemCode.class);
    for (Problem problem : sorted) {
      long count = counts.getOrDefault(problem.code(), 1L);
      if (problem.severity() != Severity.WARNING || count <= maxShown(problem.code())) {
        append(out, problem);
      } else if (counted.add(problem.code())) {
        String where = problem.place().file();
        String code = problem.code().code();
        out.append(messages.get("many", count, code, where, problem.what(messages))).append("\n\n");
      }
    }
    return out.toString();
  }

  /** A new site has many texts to fill in, which hide the other warnings. */
  private int maxShown(ProblemCode code) {
    return code == ProblemCode.LEFT_TO_FILL_IN ? Math.min(maxShown, MAX_TO_FILL_IN) : maxShown;
  }

  private void append(StringBuilder out, Problem problem) {
    SourcePlace place = problem.place();
    out.append(place.file());
    if (place.line() > 0) {
      out.append(':').append(place.line());
    }
    if (place.column() > 0) {
      out.append(':').append(place.column());
    }
    String severity = problem.severity().name().toLowerCase(Locale.ROOT);
    out.append("  ").append(problem.code().code());
    out.append(' ').append(messages.get("severity." + severity)).append('\n');
    out.append("  ").append(problem.what(messages)).append('\n');
    out.append("  ").append(problem.hint(messages)).append('\n');
    appendExcerpt(out, place);
    out.append('\n');
  }

  private void appendExcerpt(StringBuilder out, SourcePlace place) {
    List<String> file = place.line() > 0 ? lines.apply(place.file()) : List.of();
    if (place.line() > file.size() || place.line() == 0) {
      return;
    }
    String line = file.get(place.line() - 1);
    int column = Math.min(Math.max(place.column() - 1, 0), line.length());
    int start = whole(line, Math.max(0, column - CONTEXT));
    int end = whole(line, Math.min(line.length(), column + CONTEXT));
    String margin = " ".repeat(4) + place.line() + " | ";
    String cut = start > 0 ? "…" : "";
    out.append(margin).append(cut).append(visible(line.substring(start, end)));
    out.append(end < line.length() ? "…" : "").append('\n');
    if (place.column() > 0) {
      out.append(" ".repeat(margin.length() - 2)).append("| ");
      out.append(" ".repeat(cut.length() + column - start)).append("^\n");
    }
  }

  /** Returns the index, or one less within a surrogate pair. */
  private static int whole(String line, int index) {
    boolean split = index < line.length() && Character.isLowSurrogate(line.charAt(index));
    return split ? index - 1 : index;
  }

  /** Returns the text with each control character, which would move the caret, as one space. */
  private static String visible(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      if (Character.isISOControl(out.charAt(i))) {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }
}
