package org.amparo.yaml;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.problem.Checked;
import org.amparo.problem.ProblemCode;
import org.amparo.yaml.YamlPart.ScalarPart;
import org.amparo.yaml.YamlSource.Edit;
import org.amparo.yaml.YamlValue.Mapping;
import org.amparo.yaml.YamlValue.Scalar;
import org.amparo.yaml.YamlValue.Sequence;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Writes texts so that the reader reads them as they are. */
final class YamlScalars {

  /** Words that nobody would put between quotation marks: a name, a number, a day. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*(?: [a-z]+)?");

  /** The length of a line if a folded text has none so long. */
  private static final int MIN_WIDTH = 60;

  /** The places of a text in lines of its own: as a field and as an item. */
  private static final List<String> BLOCK = List.of("k: %\n", "k:\n- %\n");

  /** The places of a text within braces and brackets. */
  private static final List<String> FLOW =
      List.of("{ k: % }", "k: [%]", "k: [\n  %\n ]", "{\n  k: %\n}");

  private YamlScalars() {}

  /**
   * Returns a new text.
   *
   * @param inFlow whether it is within brackets or braces
   */
  static String fresh(String text, boolean inFlow) {
    boolean plain = PLAIN.matcher(text).matches() && isReadAs(text, text, inFlow);
    return plain ? text : quoted(text, inFlow);
  }

  /** Returns a key. */
  static String key(String key) {
    return fresh(key, true);
  }

  /**
   * Returns a text in the style of another, or in double quotation marks if that style cannot hold
   * it.
   */
  private static String like(ScalarPart old, YamlSource source, String text) {
    Stream<String> styles =
        switch (old.style()) {
          case PLAIN -> Stream.of(text).filter(t -> !t.isEmpty() && t.indexOf('\n') < 0);
          case SINGLE_QUOTED ->
              Stream.of(text).filter(t -> t.indexOf('\n') < 0).map(YamlScalars::single);
          case LITERAL, FOLDED -> block(old, source, text).stream();
          default -> Stream.of();
        };
    return styles
        .filter(written -> isReadAs(written, text, old.inFlow()))
        .findFirst()
        .orElseGet(() -> quoted(text, old.inFlow()));
  }

  /** Returns the edits that replace a text by another one in its style. */
  static List<Edit> edits(ScalarPart old, YamlSource source, String text) {
    String space = old.start() == old.end() ? " " : "";
    String written = space + like(old, source, text);
    int line = source.lineEnd(old.start());
    int header = YamlParts.endOfHeader(source, old.start());
    if (!old.isBlock() || header == line) {
      return List.of(source.edit(old.start(), old.end(), written));
    }
    int first = (written + "\n").indexOf('\n'); // the comment after the header stays
    return List.of(
        source.edit(old.start(), header, written.substring(0, first)),
        source.edit(line, Math.max(line, old.end()), written.substring(first)));
  }

  private static String single(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String quoted(String text, boolean inFlow) {
    String usual = "\"" + escaped(text, false) + "\"";
    return isReadAs(usual, text, inFlow) ? usual : "\"" + escaped(text, true) + "\"";
  }

  /**
   * @param all whether also what the reader takes for spaces and quotation marks is escaped
   */
  private static String escaped(String text, boolean all) {
    return text.codePoints()
        .mapToObj(
            c ->
                switch (c) {
                  case '\\' -> "\\\\";
                  case '"' -> "\\\"";
                  case '\n' -> "\\n";
                  case '\t' -> "\\t";
                  default -> needsEscape(c, all) ? hex(c) : Character.toString(c);
                })
        .collect(Collectors.joining());
  }

  private static String hex(int c) {
    return "\\u" + HexFormat.of().withUpperCase().toHexDigits((char) c);
  }

  private static boolean needsEscape(int c, boolean all) {
    return c <= 0xFFFF
        && (Character.isISOControl(c)
            || c == 0xFEFF
            || c == 0x2028
            || c == 0x2029
            || c >= 0xFFFE
            || (all && (TypedText.isCurly(c) || TypedText.isHardSpace(c))));
  }

  /**
   * Returns whether the reader reads what is written as a text, without a new problem, wherever in
   * a line it is.
   */
  private static boolean isReadAs(String written, String text, boolean inFlow) {
    return (inFlow ? FLOW : BLOCK).stream().allMatch(around -> isReadAs(written, text, around));
  }

  private static boolean isReadAs(String written, String text, String around) {
    Checked<Optional<Mapping>> read = YamlReader.read("", around.replace("%", written), 0);
    return read.problems().stream().allMatch(p -> p.code() == ProblemCode.HIDDEN_SIGN)
        && read.value()
            .filter(m -> m.entries().size() == 1)
            .flatMap(m -> m.get("k"))
            .map(
                v ->
                    v instanceof Sequence list && list.items().size() == 1
                        ? list.items().get(0)
                        : v)
            .filter(v -> v instanceof Scalar scalar && scalar.text().equals(text))
            .isPresent();
  }

  private static Optional<String> block(ScalarPart old, YamlSource source, String text) {
    String body = text.replaceFirst("\n+$", "");
    if (body.isBlank()) {
      return Optional.empty();
    }
    List<String> before = source.typed().substring(old.start(), old.end()).lines().skip(1).toList();
    int indent =
        before.stream().filter(l -> !l.isBlank()).findFirst().map(YamlScalars::indent).orElse(2);
    boolean literal = old.style() == ScalarStyle.LITERAL;
    int width = before.stream().mapToInt(String::length).max().orElse(0);
    String lines = literal ? body : folded(body, Math.max(MIN_WIDTH, width) - indent);
    int ends = text.length() - body.length();
    if (ends > 1 && !source.typed().startsWith("+", old.start() + 1)) {
      return Optional.empty(); // such a block would take the blank lines below it, too
    }
    String header = (literal ? "|" : ">") + (ends == 0 ? "-" : ends == 1 ? "" : "+");
    String spaces = " ".repeat(indent);
    return Optional.of(
        lines
            .lines()
            .map(l -> l.isEmpty() ? "" : spaces + l)
            .collect(Collectors.joining("\n", header + "\n", "\n".repeat(Math.max(0, ends - 1)))));
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** Returns the lines of a folded block: an empty line in place of each line break. */
  private static String folded(String text, int width) {
    StringBuilder out = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      if (!out.isEmpty()) {
        out.append(line.isEmpty() || out.charAt(out.length() - 1) == '\n' ? "\n" : "\n\n");
      }
      int length = 0;
      for (String word : line.split("(?<=\\S) (?=\\S)", -1)) {
        boolean wrap = length > 0 && length + word.length() >= width;
        out.append(length == 0 ? "" : wrap ? "\n" : " ").append(word);
        length = wrap ? word.length() : length + word.length() + 1;
      }
    }
    return out.toString();
  }
}
