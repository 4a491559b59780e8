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
 * Problems for people: the place, what is wrong, how to mend it, and the line with a caret under
 * where it begins. Many warnings of one kind are one line with their count.
 */
public final class HumanFormat implements ProblemFormat {

  /** How much of a line is shown before and after the place, in UTF-16 units. */
  private static final int CONTEXT = 60;

  /** How many warnings of one kind are shown one by one. */
  private static final int AT_MOST = 30;

  private final Messages texts;
  private final Function<String, List<String>> lines;
  private final int atMost;

  /**
   * @param texts the words of {@code problems_LANG.properties}
   * @param lines gives the lines of a file by its path from the site's folder; empty if it cannot
   *     be read
   */
  public HumanFormat(Messages texts, Function<String, List<String>> lines) {
    this(texts, lines, AT_MOST);
  }

  /**
   * @param atMost how many warnings of one kind are shown one by one; more are one line with a
   *     count
   */
  HumanFormat(Messages texts, Function<String, List<String>> lines, int atMost) {
    this.texts = texts;
    this.lines = lines;
    this.atMost = atMost;
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
      if (problem.severity() != Severity.WARNING || count <= atMost) {
        append(out, problem);
      } else if (counted.add(problem.code())) {
        String where = problem.place().file();
        String code = problem.code().code();
        out.append(texts.get("many", count, code, where, problem.what(texts))).append("\n\n");
      }
    }
    return out.toString();
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
    out.append(' ').append(texts.get("severity." + severity)).append('\n');
    out.append("  ").append(problem.what(texts)).append('\n');
    out.append("  ").append(problem.mend(texts)).append('\n');
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

  /** The same index, or one less where it would part a surrogate pair. */
  private static int whole(String line, int index) {
    boolean parts = index < line.length() && Character.isLowSurrogate(line.charAt(index));
    return parts ? index - 1 : index;
  }

  /** A tab and any other control character would move the caret; each becomes one space. */
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
