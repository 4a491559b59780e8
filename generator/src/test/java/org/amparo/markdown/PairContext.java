package org.amparo.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.amparo.model.Article;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.project.Project;
import org.amparo.read.ArticleReader;
import org.amparo.read.ContactsReader;
import org.amparo.read.GlossaryReader;
import org.amparo.source.SiteFolder;
import org.amparo.source.SourceText;
import org.amparo.testing.LoadedSite;
import org.amparo.testing.TestSite;

/**
 * The context for reading guides of the site {@code sites/pair}.
 *
 * @param folder the site's folder, which the caller closes
 */
public record PairContext(SiteFolder folder, ReadContext context) {

  static final String FILE = "content/es/derechos/guia.md";

  /** Front matter without problems, with its fences. */
  public static final String HEAD =
      """
      ---
      id: a
      title: A
      summary: B
      topic: rights
      status: published
      reviewed: 2026-11-23
      legal-review: pending
      sources:
        - { norm: "C", consulted: 2026-04-04 }
      ---
      """;

  static PairContext read() throws IOException {
    List<Problem> problems = new ArrayList<>();
    Project project = LoadedSite.project(TestSite.fixture("sites/pair")).into(problems);
    ReadContext context =
        new ReadContext(
            project,
            ContactsReader.read(project).into(problems),
            GlossaryReader.read(project).into(problems),
            List.of());
    assertEquals(List.of(), problems);
    return new PairContext(project.folder(), context);
  }

  /** Reads a text, with front matter, as {@link #FILE}. */
  Checked<Article> article(String text) {
    return ArticleReader.read(context, new SourceText(FILE, text));
  }
}
