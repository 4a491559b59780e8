package org.amparo.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Reports the marks that readers would see as they are. An escaped character is no mark. */
final class MarkCheck extends AbstractVisitor {

  /** The number of an item at the beginning of a line. */
  private static final Pattern ITEM = Pattern.compile("(\\d{1,3})[.)][ \\t]+(?=\\S)");

  /** A heading or a hashtag: words after one sign without a space. */
  private static final Pattern MAYBE_HEADING =
      Pattern.compile("#(?:[¿¡«“\"]|\\p{Lu}\\p{Ll}*,? )[^#]{1,100}(?<![.,;])");

  /** Brackets of the wrong kind before an address. */
  private static final Pattern WRONG_BRACKETS =
      Pattern.compile(
          "(?:[^\\[\\]\\s]\\](?:\\s+\\()?|\\][{<]|[)}][(\\[{]|\\[[^\\[\\]]{1,200}\\()$");

  private static final int MIN_UNDERLINE = 3;

  private final ParseContext context;
  private final List<String> lines;
  private final EmphasisCheck emphasis;
  private final Set<String> used = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private MarkCheck(ParseContext context) {
    this.context = context;
    this.lines = context.lines().texts();
    this.emphasis = new EmphasisCheck(context);
  }

  /**
   * Returns the problems of a text.
   *
   * @param document the nodes of the text
   */
  static List<Problem> check(ParseContext context, Node document) {
    MarkCheck check = new MarkCheck(context);
    Nodes.below(document, Link.class).forEach(link -> check.used.add(link.getDestination()));
    Nodes.below(document, Image.class).forEach(image -> check.used.add(image.getDestination()));
    document.accept(check);
    check.problems.addAll(check.emphasis.problems());
    return check.problems;
  }

  private void report(ProblemCode code, SourceSpan span, String... details) {
    problems.add(Problem.of(code, context.place(span), details));
  }

  private String line(SourceSpan span) {
    String line = lines.get(span.getLineIndex());
    return line.substring(Math.min(line.length(), span.getColumnIndex()));
  }

  @Override
  public void visit(Paragraph paragraph) {
    boolean inQuote =
        paragraph.getParent() instanceof BlockQuote && paragraph.getPrevious() == null;
    List<SourceSpan> spans = paragraph.getSourceSpans();
    for (int i = 0; i < spans.size(); i++) {
      checkLine(spans.get(i), inQuote && i == 0);
    }
    checkItems(spans);
    JoinedLines.in(spans.stream().map(this::line).toList())
        .ifPresent(f -> report(ProblemCode.JOINED_LINES, spans.get(f.line()), f.mark()));
    TableRows.withoutDashes(spans, this::line)
        .ifPresent(row -> report(ProblemCode.TABLE_WITHOUT_DASHES, row));
    if (spans.size() == 1) {
      String line = line(spans.get(0)).strip();
      if (line.startsWith("#") && MAYBE_HEADING.matcher(line).matches()) {
        report(ProblemCode.MAYBE_HEADING, spans.get(0), line);
      }
    }
    visitChildren(paragraph);
  }

  /** Reports the first of some items that CommonMark takes for lines of the paragraph. */
  private void checkItems(List<SourceSpan> spans) {
    for (int i = 1; i + 1 < spans.size(); i++) {
      int number = item(spans.get(i));
      if (number > 0 && item(spans.get(i + 1)) == number + 1) {
        report(ProblemCode.LIST_IN_PARAGRAPH, spans.get(i), Integer.toString(number));
        return;
      }
    }
  }

  private int item(SourceSpan span) {
    String line = line(span).stripLeading();
    if (line.isEmpty() || !Character.isDigit(line.charAt(0))) {
      return 0;
    }
    Matcher item = ITEM.matcher(line);
    return item.lookingAt() ? Integer.parseInt(item.group(1)) : 0;
  }

  private void checkLine(SourceSpan span, boolean calloutIsReported) {
    String line = line(span).stripLeading();
    for (LeftOver mark : LeftOver.possibleAtStart(line)) {
      Optional<String> found = mark.atStart(line);
      if (found.isPresent()) {
        boolean reported = calloutIsReported && line.matches("\\[![^\\]]{1,60}\\].*");
        if (!reported) {
          report(mark.code(), span, found.get().strip());
        }
        return;
      }
    }
  }

  /** Reports a heading that a line of dashes makes, if it reads like a paragraph. */
  @Override
  public void visit(Heading heading) {
    List<SourceSpan> spans = heading.getSourceSpans();
    if (spans.size() > 1) {
      String last = line(spans.get(spans.size() - 2)).strip();
      String underline = line(spans.get(spans.size() - 1)).strip();
      boolean sentence = !last.isEmpty() && ".,;:".indexOf(last.charAt(last.length() - 1)) >= 0;
      if (spans.size() > 2 || sentence || underline.length() < MIN_UNDERLINE) {
        report(ProblemCode.HEADING_BY_CHANCE, spans.get(spans.size() - 1), underline);
      }
    }
    visitChildren(heading);
  }

  @Override
  public void visit(LinkReferenceDefinition definition) {
    String label = definition.getLabel();
    boolean comment = label.startsWith("//") || definition.getDestination().equals("#");
    SourceSpan span = definition.getSourceSpans().get(0);
    if (label.startsWith("^")) {
      report(ProblemCode.FOOTNOTE, span, "[" + label + "]");
    } else if (label.startsWith("!") || isCallout(definition)) {
      report(ProblemCode.NO_SUCH_CALLOUT, span, "[" + label + "]:", Callout.Kind.known());
    } else if (!comment && !used.contains(definition.getDestination())) {
      report(ProblemCode.UNUSED_REFERENCE, span, label);
    }
  }

  private static boolean isCallout(LinkReferenceDefinition definition) {
    return definition.getParent() instanceof BlockQuote
        && Callout.Kind.of("[!" + definition.getLabel() + "]").isPresent();
  }

  @Override
  public void visit(FencedCodeBlock code) {
    if (code.getClosingFenceLength() == null) {
      problems.add(Problem.of(ProblemCode.OPEN_FENCE, context.place(code)));
    }
  }

  @Override
  public void visit(org.commonmark.node.CustomBlock block) {
    if (block instanceof Callout callout
        && PlainText.of(callout).isBlank()
        && Nodes.below(callout, Image.class).isEmpty()) {
      problems.add(
          Problem.of(
              ProblemCode.EMPTY_CALLOUT, context.place(callout), "[!" + callout.kind() + "]"));
    }
    visitChildren(block);
  }

  /** Ignores a link whose words are its address. */
  @Override
  public void visit(Link link) {
    if (PlainText.of(link).isBlank() && Nodes.below(link, Image.class).isEmpty()) {
      problems.add(
          Problem.of(ProblemCode.LINK_WITHOUT_WORDS, context.place(link), link.getDestination()));
    }
    if (!isBare(link)) {
      visitChildren(link);
    }
  }

  private static boolean isBare(Node node) {
    return node instanceof Link link
        && link.getFirstChild() instanceof Text words
        && link.getDestination().endsWith(words.getLiteral());
  }

  /** Ignores the description of an image, which is no Markdown on a page. */
  @Override
  public void visit(Image image) {}

  @Override
  public void visit(Text text) {
    if (!Inlines.isPlain(text) || text.getSourceSpans().isEmpty()) {
      return;
    }
    SourceSpan span = text.getSourceSpans().get(0);
    String literal = text.getLiteral();
    for (LeftOver mark : LeftOver.possibleIn(literal)) {
      check(mark, text, span);
    }
    for (Labels.Label label : Labels.in(literal)) {
      report(ProblemCode.UNDEFINED_REFERENCE, part(span, label.start()), label.name());
    }
    if (isBare(text.getNext()) && WRONG_BRACKETS.matcher(literal).find()) {
      report(ProblemCode.LEFT_AS_TEXT, part(span, literal.length() - 1));
    }
    emphasis.check(text);
  }

  private void check(LeftOver mark, Text text, SourceSpan span) {
    Matcher found = mark.pattern().matcher(text.getLiteral());
    while (found.find()) {
      if (!(text.getParent() instanceof Heading && AnchorName.begins(found.group()))) {
        report(mark.code(), part(span, found.start()), found.group());
      }
    }
  }

  private static SourceSpan part(SourceSpan span, int start) {
    return span.subSpan(Math.min(start, span.getLength()));
  }
}
