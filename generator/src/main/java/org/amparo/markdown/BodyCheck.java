package org.amparo.markdown;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.model.SourcePlace;
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

/** What can be wrong with a text by itself: headings, pictures without words, rows of tables. */
final class BodyCheck extends AbstractVisitor {

  /** What begins like the mark of a callout. */
  private static final Pattern MARK = Pattern.compile("\\[![^\\]\n]{1,20}]");

  /** What stands between the words of a link or picture and where it leads. */
  private static final String MIDDLE = "](";

  private final ParseContext body;
  private final List<String> lines;
  private final boolean numbered;
  private final Map<String, Integer> anchorLines = new HashMap<>();
  private int level = 1;
  private int columns;

  BodyCheck(ParseContext body, String markdown) {
    this.body = body;
    this.lines = List.of(markdown.split("\n", -1));
    this.numbered = markdown.indexOf('&') >= 0;
  }

  /**
   * Checks a whole text.
   *
   * @return the anchors that its headings name
   */
  Set<String> check(Node document) {
    if (document.getFirstChild() == null) {
      body.report(ProblemCode.EMPTY_BODY, SourcePlace.wholeFile(body.file()));
    }
    document.accept(this);
    return anchorLines.keySet();
  }

  @Override
  public void visit(Heading heading) {
    SourcePlace place = body.place(heading);
    int found = heading.getLevel();
    if (found == 1) {
      body.report(ProblemCode.TITLE_IN_BODY, place);
    } else if (found > level + 1) {
      String expected = Integer.toString(level + 1);
      body.report(ProblemCode.SKIPPED_LEVEL, place, Integer.toString(found), expected);
    }
    level = found;
    checkAnchor(heading, place);
    visitChildren(heading);
  }

  private void checkAnchor(Heading heading, SourcePlace place) {
    Optional<String> unreadable = Anchors.unreadable(heading);
    if (unreadable.isPresent()) {
      body.report(ProblemCode.UNREADABLE_ANCHOR, place, Slug.of(unreadable.get(), "section"));
    }
    String anchor = Anchors.named(heading).orElse("");
    if (anchor.isEmpty()) {
      if (heading.getLevel() == 2 && unreadable.isEmpty()) {
        String words = PlainText.of(heading);
        body.report(ProblemCode.NO_ANCHOR, place, words, Slug.of(words, "section"));
      }
      return;
    }
    Integer first = anchorLines.putIfAbsent(anchor, place.line());
    if (first != null) {
      body.report(ProblemCode.DUPLICATE_ANCHOR, place, anchor, first.toString());
    }
  }

  @Override
  public void visit(Image image) {
    if (PlainText.of(image).isBlank()) {
      body.report(ProblemCode.IMAGE_WITHOUT_TEXT, body.place(image), image.getDestination());
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

  /** What still is a quotation has no mark of a callout, or none that we know. */
  @Override
  public void visit(BlockQuote quote) {
    if (quote.getFirstChild() instanceof Paragraph first) {
      Matcher mark = MARK.matcher(PlainText.of(first));
      if (mark.lookingAt()) {
        String known =
            Arrays.stream(Callout.Kind.values()).map(k -> "[!" + k + "]").collect(joining(", "));
        body.report(ProblemCode.NO_SUCH_CALLOUT, body.place(quote), mark.group(), known);
      }
    }
    visitChildren(quote);
  }

  @Override
  public void visit(Text text) {
    checkSigns(text, text.getLiteral());
    if (text.getLiteral().contains(MIDDLE)) {
      text.getSourceSpans().forEach(this::checkLeftOver);
    }
  }

  /** The middle of a link or picture that still is text was not understood as one. */
  private void checkLeftOver(SourceSpan span) {
    String line = lines.get(span.getLineIndex());
    int end = Math.min(line.length(), span.getColumnIndex() + span.getLength());
    String source = line.substring(span.getColumnIndex(), end);
    int done = 0;
    for (int at = source.indexOf(MIDDLE); at >= 0; at = source.indexOf(MIDDLE, done)) {
      String before = source.substring(done, at);
      if (!isEscape(before)) {
        int open = before.lastIndexOf('[');
        int start = open > 0 && before.charAt(open - 1) == '!' ? open - 1 : open;
        SourceSpan found = span.subSpan(start < 0 ? at : done + start);
        body.report(ProblemCode.LEFT_AS_TEXT, body.place(found));
      }
      done = at + MIDDLE.length();
    }
  }

  /** Whether a text ends in a backslash that takes the meaning of the next sign. */
  private static boolean isEscape(String before) {
    int slashes = 0;
    while (slashes < before.length() && before.charAt(before.length() - 1 - slashes) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1;
  }

  @Override
  public void visit(Link link) {
    checkSigns(link, link.getDestination() + link.getTitle());
    visitChildren(link);
  }

  /** A sign that hides may come as its number, which nothing shows in the source. */
  private void checkSigns(Node node, String text) {
    OptionalInt hidden = numbered ? ForbiddenCharacters.firstForbidden(text) : OptionalInt.empty();
    if (hidden.isPresent()) {
      String sign = ForbiddenCharacters.name(text, hidden.getAsInt());
      body.report(ProblemCode.HIDDEN_SIGN, body.place(node), sign);
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof DepthLimit.Mark) {
      String most = Integer.toString(Markdown.MAX_DEPTH);
      body.report(ProblemCode.TOO_DEEP, body.place(node), most);
    }
    if (node instanceof TableRow && !node.getSourceSpans().isEmpty()) {
      checkRow(node.getSourceSpans().get(0));
    }
    visitChildren(node);
  }

  private void checkRow(SourceSpan row) {
    int cells = cells(lines.get(row.getLineIndex()).substring(row.getColumnIndex()));
    if (columns == 0) {
      columns = cells;
    } else if (cells != columns) {
      body.report(
          ProblemCode.UNEVEN_ROW,
          body.place(row),
          Integer.toString(cells),
          Integer.toString(columns));
    }
  }

  /** The cells of a row as it is written: one more than the bars that stand between them. */
  private static int cells(String row) {
    String inner = row.strip().replace("\\|", "");
    int bars = (int) inner.chars().filter(c -> c == '|').count();
    bars -= inner.startsWith("|") ? 1 : 0;
    bars -= inner.endsWith("|") && inner.length() > 1 ? 1 : 0;
    return bars + 1;
  }
}
