package org.amparo.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.SourceSpan;

/**
 * The lines of a Markdown text, with the marks at their beginnings written as CommonMark has them:
 * {@code ##Title} becomes {@code ## Title}, and a bullet of Word becomes {@code -}. Lines of code
 * and of HTML stay as they are. A line is changed at one place at most, so that the place of each
 * character in the author's file is known.
 */
record ForeignLines(List<Line> lines) {

  /** No lines: each place is as it is. */
  static final ForeignLines NONE = new ForeignLines(List.of());

  /** The beginning or end of a fenced block of code, also in a list. */
  private static final Pattern FENCE =
      Pattern.compile("(?:[ \\t>]|[-*+][ \\t]|\\d{1,9}[.)][ \\t])*+(`{3,}+|~{3,}+)([^`]*+)");

  private static final SignSet SIGNS_OF_CODE = new SignSet("`~<");

  private static final Pattern HTML =
      Pattern.compile(" {0,3}<(?:[a-zA-Z]++[ />]|[a-zA-Z]++$|[!/?]).*");

  ForeignLines {
    lines = List.copyOf(lines);
  }

  /**
   * Returns the lines of a text.
   *
   * @param markdown with {@code \n} at the ends of its lines
   */
  static ForeignLines of(String markdown) {
    return new Reader().read(markdown.split("\n", -1));
  }

  /** Returns the text as CommonMark. */
  String text() {
    return String.join("\n", texts());
  }

  /** Returns the lines as CommonMark. */
  List<String> texts() {
    return lines.stream().map(Line::text).toList();
  }

  /** Returns the index in the author's line of the first character of a span. */
  int column(SourceSpan span) {
    return lines.isEmpty()
        ? span.getColumnIndex()
        : lines.get(span.getLineIndex()).column(span.getColumnIndex());
  }

  /** Returns the length of the quotation marks and spaces before the words of a line. */
  private static int indentation(String line) {
    int end = 0;
    while (end < line.length() && isIndentation(line.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isIndentation(char sign) {
    return sign == ' ' || sign == '\t' || sign == '>' || LineMark.isHardSpace(sign);
  }

  private static String words(String line) {
    return line.substring(indentation(line));
  }

  /** Reads lines one after the other. */
  private static final class Reader {

    private final List<Line> lines = new ArrayList<>();
    private String fence = "";
    private boolean inHtml;

    ForeignLines read(String[] source) {
      for (int i = 0; i < source.length; i++) {
        String after = i + 1 == source.length ? "" : source[i + 1];
        lines.add(isCode(source[i]) ? Line.same(source[i]) : line(source[i], after));
      }
      return new ForeignLines(lines);
    }

    /** Returns whether a line is part of code or HTML, which it may begin or end. */
    private boolean isCode(String line) {
      if (fence.isEmpty() && !inHtml && !SIGNS_OF_CODE.isIn(line)) {
        return false; // most lines
      }
      Matcher mark = FENCE.matcher(line);
      boolean marked = (line.contains("```") || line.contains("~~~")) && mark.matches();
      if (!fence.isEmpty()) {
        boolean ends = marked && mark.group(1).startsWith(fence) && mark.group(2).isBlank();
        fence = ends ? "" : fence;
        return true;
      }
      inHtml = inHtml ? !line.isBlank() : line.indexOf('<') >= 0 && HTML.matcher(line).matches();
      fence = marked && !inHtml ? mark.group(1) : "";
      return marked || inHtml;
    }

    private Line line(String source, String after) {
      int start = indentation(source);
      if (start == 0 && !LineMark.canBegin(source)) {
        return Line.same(source);
      }
      Line before = lines.isEmpty() ? Line.same("") : lines.get(lines.size() - 1);
      String words = LineMark.withoutClosing(source.substring(start));
      LineMark.Change change =
          LineMark.change(
              new LineMark.Lines(words, words(before.source), words(before.text), words(after)));
      String prefix = LineMark.spaces(source.substring(0, start));
      String text = prefix + change.mark() + words.substring(change.length());
      return new Line(source, text, start + change.mark().length(), start + change.length());
    }
  }

  /**
   * A line.
   *
   * @param source as the author wrote it
   * @param text as CommonMark
   * @param end the index in the text after a changed mark
   * @param sourceEnd the index in the source after the same mark
   */
  record Line(String source, String text, int end, int sourceEnd) {

    static Line same(String source) {
      return new Line(source, source, 0, 0);
    }

    int column(int index) {
      int moved = index < end ? Math.min(index, sourceEnd) : index - end + sourceEnd;
      return Math.min(moved, source.length());
    }
  }
}
