package org.amparo.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Set;
import org.amparo.model.Article;
import org.amparo.model.Section;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.testing.Live;
import org.amparo.text.ForbiddenCharacters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Any bytes can be read as a guide, and give no active HTML. */
class ReadingFuzzTest {

  private static PairContext pair;

  @BeforeAll
  static void readASite() throws IOException {
    pair = PairContext.read();
  }

  @AfterAll
  static void close() throws IOException {
    pair.folder().close();
  }

  @FuzzTest(maxDuration = "10m")
  void frontMatter(byte[] bytes) {
    read("---\n" + new String(bytes, UTF_8) + "\n---\n\nHola\n");
  }

  @FuzzTest(maxDuration = "10m")
  void markdown(byte[] bytes) {
    read(PairContext.HEAD + new String(bytes, UTF_8));
  }

  private static void read(String written) {
    String text = written.replace("\r\n", "\n").replace('\r', '\n');
    if (ForbiddenCharacters.firstForbidden(text).isPresent()) {
      return; // not published
    }
    Checked<Article> article = pair.article(text);
    for (Section section : article.value().sections()) {
      assertEquals(Set.of(), Live.in(section.html().markup()), section.html().markup());
    }
    String[] lines = text.split("\n", -1);
    for (Problem problem : article.problems()) {
      int line = problem.place().line();
      assertTrue(line <= lines.length, () -> "no such line: " + problem);
      int end = line == 0 ? 0 : lines[line - 1].length() + 1;
      assertTrue(problem.place().column() <= end, () -> "no such column: " + problem);
    }
  }
}
