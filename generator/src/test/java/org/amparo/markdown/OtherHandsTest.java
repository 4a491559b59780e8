package org.amparo.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.amparo.model.Article;
import org.amparo.model.Section;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Markdown of other programs and hands is read as it is meant, or its line is named. Each row of
 * {@code other-hands.txt} is a text and what readers see of it, or the codes of its problems with
 * their places.
 */
class OtherHandsTest {

  private static final String BETWEEN = "  =>  ";

  /** The lines of the front matter before each text. */
  private static final int HEAD = PairContext.HEAD.split("\n", -1).length - 1;

  private static PairContext pair;

  @BeforeAll
  static void readASite() throws IOException {
    pair = PairContext.read();
  }

  @AfterAll
  static void close() throws IOException {
    pair.folder().close();
  }

  static List<String> rows() throws IOException {
    try (InputStream rows = OtherHandsTest.class.getResourceAsStream("other-hands.txt")) {
      String text = new String(Objects.requireNonNull(rows).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(row -> row.contains(BETWEEN)).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aTextIsReadAsMeantOrNamed(String row) {
    String[] cells = row.split(BETWEEN, 2);
    assertEquals(cells[1], result(typed(cells[0])));
  }

  /**
   * Returns a text of the table: ¶ ends a line, ␣ is a hard space, → a tab, ␢ an ordinary space.
   */
  private static String typed(String cell) {
    return cell.replace('¶', '\n').replace('␣', '\u00A0').replace('→', '\t').replace('␢', ' ');
  }

  private static String result(String markdown) {
    Checked<Article> article = pair.article(PairContext.HEAD + markdown);
    String problems =
        article.problems().stream()
            .filter(p -> p.code() != ProblemCode.NO_ANCHOR)
            .sorted()
            .map(OtherHandsTest::problem)
            .collect(Collectors.joining(" "));
    boolean refused = article.problems().stream().anyMatch(Problem::isError);
    String read =
        article.value().sections().stream()
            .map(OtherHandsTest::section)
            .collect(Collectors.joining())
            .replaceAll("<svg.*?</svg>", "")
            .replace("\n", "¶")
            .replaceAll(
                "¶*(</?(?:h\\d|ul|ol|li|div|details|blockquote|p|pre|table|t\\w+)\\b)", "$1")
            .replaceAll(">¶+", ">")
            .replace('\u00A0', '␣');
    return refused ? problems : (read + " " + problems).strip();
  }

  private static String problem(Problem problem) {
    int line = Math.max(0, problem.place().line() - HEAD);
    return problem.code().code() + "@" + line + ":" + problem.place().column();
  }

  private static String section(Section section) {
    String heading = section.isIntroduction() ? "" : "<h2>" + section.title() + "</h2>";
    return heading + section.html().markup();
  }
}
