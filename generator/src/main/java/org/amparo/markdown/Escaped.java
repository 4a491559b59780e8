package org.amparo.markdown;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.PostProcessor;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * A character that an author wrote with a backslash or as a character reference, or a code that a
 * phone dials, such as {@code *21*555#}: it is no mark. All other text nodes are as in the source,
 * character by character.
 */
final class Escaped extends Text {

  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});");

  /** The length of the longest reference. */
  private static final int MAX_REFERENCE = 34;

  /** A code of a phone: 3GPP TS 22.030, section 6.5.2, with one sign at its beginning. */
  private static final Pattern PHONE_CODE =
      Pattern.compile("\\*#?\\d{1,4}(?:\\*{1,2}\\+?\\d{1,20}){0,4}#");

  /** Decodes references: it knows their names. */
  private static final Parser CORE = Parser.builder().build();

  private Escaped(Mark mark) {
    super(mark.text);
    setSourceSpans(mark.getSourceSpans());
  }

  /** An escaped character in the parser, which merges adjacent nodes of text. */
  private static final class Mark extends CustomNode {

    private final String text;

    Mark(String text) {
      this.text = text;
    }
  }

  /** Finds escaped characters. */
  static final class Factory implements InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('\\', '&', '*');
    }

    @Override
    public InlineContentParser create() {
      return Factory::parse;
    }

    private static ParsedInline parse(InlineParserState state) {
      Scanner scanner = state.scanner();
      return switch (scanner.peek()) {
        case '&' -> reference(scanner);
        case '*' -> phoneCode(scanner);
        default -> character(scanner);
      };
    }

    private static ParsedInline phoneCode(Scanner scanner) {
      int before = scanner.peekPreviousCodePoint();
      StringBuilder code = new StringBuilder();
      while (isOfPhoneCode(scanner.peek())) {
        code.append(scanner.peek());
        scanner.next();
      }
      boolean inWord = before == '*' || Character.isLetterOrDigit(before);
      return !inWord && PHONE_CODE.matcher(code).matches()
          ? ParsedInline.of(new Mark(code.toString()), scanner.position())
          : ParsedInline.none();
    }

    private static boolean isOfPhoneCode(char sign) {
      return "*#+".indexOf(sign) >= 0 || (sign >= '0' && sign <= '9');
    }

    private static ParsedInline character(Scanner scanner) {
      int before = scanner.peekPreviousCodePoint();
      scanner.next();
      char next = scanner.peek();
      if (next == Scanner.END && before != ':') { // a line break at the end; not the root of a disk
        return ParsedInline.of(new Mark(""), scanner.position());
      }
      if (ESCAPABLE.indexOf(next) < 0) {
        return ParsedInline.none();
      }
      scanner.next();
      return ParsedInline.of(new Mark(String.valueOf(next)), scanner.position());
    }

    private static ParsedInline reference(Scanner scanner) {
      StringBuilder source = new StringBuilder();
      char next = scanner.peek();
      while (next != Scanner.END && next != '\n' && source.length() < MAX_REFERENCE) {
        source.append(next);
        scanner.next();
        if (next == ';') {
          return decoded(source.toString(), scanner.position());
        }
        next = scanner.peek();
      }
      return ParsedInline.none();
    }

    private static ParsedInline decoded(String source, Position end) {
      Matcher reference = REFERENCE.matcher(source);
      if (reference.matches()
          && CORE.parse(source).getFirstChild() instanceof Paragraph paragraph
          && paragraph.getFirstChild() instanceof Text text
          && !text.getLiteral().equals(source)) {
        return ParsedInline.of(new Mark(text.getLiteral()), end);
      }
      return ParsedInline.none();
    }
  }

  /** Makes text of escaped characters. */
  static final class Replacer implements PostProcessor {

    @Override
    public Node process(Node document) {
      for (Mark mark : Nodes.below(document, Mark.class)) {
        mark.insertAfter(new Escaped(mark));
        mark.unlink();
      }
      return document;
    }
  }
}
