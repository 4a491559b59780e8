package org.amparo.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.text.ForbiddenCharacters;
import org.amparo.text.Slug;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Checks headings, images, links, callouts and tables of a text. */
final class BodyCheck extends AbstractVisitor {

  /** The beginning of a quotation that looks like the mark of a callout. */
  private static final Pattern MARK = Pattern.compile("\\[![^\\]\n]{1,60}]");

  /** Bars at the end of a row with nothing between them. */
  private static final Pattern EMPTY_CELLS = Pattern.compile("(?<!\\\\)\\|(?:[ \\t]*\\|)+$");

  /** The characters between the words of a link or image and its destination. */
  private static final String MIDDLE = "](";

  private final ParseContext context;
  private final List<String> lines;
  private final boolean hasEntities;
  private final Map<String, Integer> anchorLines = new HashMap<>();
  private int level = 1;
  private int columns;
  private final List<Problem> problems = new ArrayList<>();

  private BodyCheck(ParseContext context) {
    this.context = context;
    this.lines = context.lines().texts();
    this.hasEntities = lines.stream().anyMatch(line -> line.indexOf('&') >= 0);
  }

  /**
   * Returns the problems of a text.
   *
   * @param document the nodes of the text
   */
  static List<Problem> check(ParseContext context, Node document) {
    BodyCheck check = new BodyCheck(context);
    if (document.getFirstChild() == null) {
      check.report(ProblemCode.EMPTY_BODY, SourcePlace.wholeFile(context.file()));
    }
    document.accept(check);
    return check.problems;
  }

  private void report(ProblemCode code, SourcePlace place, String... details) {
    problems.add(Problem.of(code, place, details));
  }

  @Override
  public void visit(Heading heading) {
    SourcePlace place = context.place(heading);
    int found = heading.getLevel();
    if (found == 1) {
      report(ProblemCode.TITLE_IN_BODY, place);
    } else if (found > level + 1) {
      String expected = Integer.toString(level + 1);
      report(ProblemCode.SKIPPED_LEVEL, place, Integer.toString(found), expected);
    }
    level = found;
    if (PlainText.of(heading).isBlank() && Nodes.below(heading, Image.class).isEmpty()) {
      report(ProblemCode.EMPTY_HEADING, place);
    }
    checkAnchor(heading, place);
    visitChildren(heading);
  }

  private void checkAnchor(Heading heading, SourcePlace place) {
    Optional<String> malformed = AnchorName.malformed(heading);
    if (malformed.isPresent()) {
      report(ProblemCode.UNREADABLE_ANCHOR, place, Slug.of(malformed.get(), "section"));
    }
    String anchor = AnchorName.of(heading).orElse("");
    if (anchor.isEmpty()) {
      String words = PlainText.of(heading);
      if (heading.getLevel() == 2 && malformed.isEmpty() && !words.isBlank()) {
        report(ProblemCode.NO_ANCHOR, place, words, Slug.of(words, "section"));
      }
      return;
    }
    Integer first = anchorLines.putIfAbsent(anchor, place.line());
    if (first != null) {
      report(ProblemCode.DUPLICATE_ANCHOR, place, anchor, first.toString());
    }
  }

  @Override
  public void visit(Image image) {
    if (PlainText.of(image).isBlank()) {
      report(ProblemCode.IMAGE_WITHOUT_TEXT, context.place(image), image.getDestination());
    }
    visitChildren(image);
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock) {
      columns = 0;
    }
    visitChildren(block);
  }

  /** A quotation that begins with a mark is a callout of no known kind. */
  @Override
  public void visit(BlockQuote quote) {
    if (quote.getFirstChild() instanceof Paragraph first) {
      Matcher mark = MARK.matcher(PlainText.of(first));
      if (mark.lookingAt()) {
        SourcePlace place = context.place(quote);
        report(ProblemCode.NO_SUCH_CALLOUT, place, mark.group(), Callout.Kind.known());
      }
    }
    visitChildren(quote);
  }

  @Override
  public void visit(Text text) {
    checkCharacters(text, text.getLiteral());
    if (text.getLiteral().contains(MIDDLE)) {
      text.getSourceSpans().forEach(this::checkLeftOver);
    }
  }

  /** Reports each link or image in a span of text: commonmark has not read it as one. */
  private void checkLeftOver(SourceSpan span) {
    String line = lines.get(span.getLineIndex());
    int end = Math.min(line.length(), span.getColumnIndex() + span.getLength());
    String source = line.substring(span.getColumnIndex(), end);
    int checked = 0;
    for (int at = source.indexOf(MIDDLE); at >= 0; at = source.indexOf(MIDDLE, checked)) {
      String before = source.substring(checked, at);
      if (!isEscape(before)) {
        int open = before.lastIndexOf('[');
        int start = open > 0 && before.charAt(open - 1) == '!' ? open - 1 : open;
        SourceSpan found = span.subSpan(start < 0 ? at : checked + start);
        report(ProblemCode.LEFT_AS_TEXT, context.place(found));
      }
      checked = at + MIDDLE.length();
    }
  }

  /** Returns whether a text ends in a backslash that escapes the next character. */
  private static boolean isEscape(String before) {
    int slashes = 0;
    while (slashes < before.length() && before.charAt(before.length() - 1 - slashes) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1;
  }

  @Override
  public void visit(Link link) {
    if (hasEntities) {
      checkCharacters(link, link.getDestination() + link.getTitle());
    }
    visitChildren(link);
  }

  /** Reports a forbidden character that the source has as a character reference. */
  private void checkCharacters(Node node, String text) {
    OptionalInt forbidden =
        hasEntities ? ForbiddenCharacters.firstForbidden(text) : OptionalInt.empty();
    if (forbidden.isPresent()) {
      String name = ForbiddenCharacters.name(text, forbidden.getAsInt());
      report(ProblemCode.HIDDEN_SIGN, context.place(node), name);
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof DepthLimit.Mark) {
      String limit = Integer.toString(Markdown.MAX_DEPTH);
      report(ProblemCode.TOO_DEEP, context.place(node), limit);
    }
    if (node instanceof TableRow && !node.getSourceSpans().isEmpty()) {
      checkRow(node.getSourceSpans().get(0));
    }
    visitChildren(node);
  }

  private void checkRow(SourceSpan row) {
    String source = lines.get(row.getLineIndex()).substring(row.getColumnIndex());
    int cells = cells(source);
    if (columns == 0) {
      columns = cells;
    } else if (cells < columns || cells - emptyCells(source) > columns) {
      report(
          ProblemCode.UNEVEN_ROW,
          context.place(row),
          Integer.toString(cells),
          Integer.toString(columns));
    }
  }

  /** Returns the number of empty cells at the end of a row, which nobody misses. */
  private static int emptyCells(String row) {
    Matcher empty = EMPTY_CELLS.matcher(row.strip());
    return empty.find() ? (int) empty.group().chars().filter(c -> c == '|').count() - 1 : 0;
  }

  /** Returns the number of cells in the source of a row. */
  private static int cells(String row) {
    String inner = row.strip().replace("\\|", "");
    int bars = (int) inner.chars().filter(c -> c == '|').count();
    bars -= inner.startsWith("|") ? 1 : 0;
    bars -= inner.endsWith("|") && inner.length() > 1 ? 1 : 0;
    return bars + 1;
  }
}
