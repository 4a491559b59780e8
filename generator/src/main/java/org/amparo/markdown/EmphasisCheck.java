package org.amparo.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.commonmark.node.Delimited;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Finds the marks of bold text that are not closed. A pair of asterisks after a word and, further
 * down, one at the beginning of a paragraph are a note, and no mark.
 */
final class EmphasisCheck {

  private static final Pattern SIGNS = Pattern.compile("\\*{2,}|(?<!_)__(?!_)");

  private static final SignSet SIGNS_OF_EMPHASIS = new SignSet("*_");

  private final ParseContext context;
  private final Deque<Problem> afterWords = new ArrayDeque<>();
  private final List<Problem> problems = new ArrayList<>();

  EmphasisCheck(ParseContext context) {
    this.context = context;
  }

  /** Returns the problems of the texts that were checked. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Checks the next text of the document. */
  void check(Text text) {
    String literal = text.getLiteral();
    if (!SIGNS_OF_EMPHASIS.isIn(literal)) {
      return; // most texts
    }
    Matcher signs = SIGNS.matcher(literal);
    while (signs.find()) {
      boolean first = signs.start() == 0;
      boolean last = signs.end() == literal.length();
      char before = first ? Inlines.before(text) : literal.charAt(signs.start() - 1);
      char after = last ? Inlines.after(text) : literal.charAt(signs.end());
      if (isMark(signs.group(), before, after)) {
        report(text, signs, before, after);
      }
    }
    if (isBeside(text)) {
      SourceSpan span = text.getSourceSpans().get(0);
      int end = literal.startsWith("*") ? 0 : span.getLength() - 1;
      problems.add(
          Problem.of(
              ProblemCode.LEFT_EMPHASIS, context.place(span.subSpan(Math.max(0, end))), "*"));
    }
    // An asterisk that begins a paragraph is a note, also with a space after it.
    if (literal.startsWith("** ") && Inlines.before(text) == Inlines.NONE) {
      problems.remove(afterWords.poll());
    }
  }

  /** Returns whether a single asterisk is left beside text in bold or italics. */
  private static boolean isBeside(Text text) {
    String literal = text.getLiteral();
    boolean after =
        literal.endsWith("*") && !literal.endsWith("**") && text.getNext() instanceof Delimited;
    boolean before =
        literal.startsWith("*")
            && !literal.startsWith("**")
            && text.getPrevious() instanceof Delimited;
    return after || before;
  }

  private static boolean isMark(String signs, char before, char after) {
    boolean alone = Inlines.isSpace(before) && Inlines.isSpace(after);
    boolean inBrackets = before == '(' && after == ')';
    boolean word = Character.isLetterOrDigit(after) && !Character.isLetterOrDigit(before);
    return signs.startsWith("_") ? word : !alone && !inBrackets;
  }

  private void report(Text text, Matcher signs, char before, char after) {
    SourceSpan span = text.getSourceSpans().get(0);
    SourceSpan place = span.subSpan(Math.min(signs.start(), span.getLength()));
    Problem problem = Problem.of(ProblemCode.LEFT_EMPHASIS, context.place(place), signs.group());
    boolean begins = before == Inlines.NONE && text.getPrevious() == null;
    if (begins && signs.start() == 0 && !afterWords.isEmpty()) {
      problems.remove(afterWords.poll());
      return;
    }
    problems.add(problem);
    if (Character.isLetterOrDigit(before) && !Character.isLetterOrDigit(after)) {
      afterWords.add(problem);
    }
  }
}
