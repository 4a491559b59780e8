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
 * What a guide of the site {@code sites/pair} is read with.
 *
 * @param folder the site's; to be closed
 */
public record PairContext(SiteFolder folder, ReadContext context) {

  static final String FILE = "content/es/derechos/guia.md";

  /** Front matter without a fault. */
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
            GlossaryReader.read(project).into(problems));
    assertEquals(List.of(), problems);
    return new PairContext(project.folder(), context);
  }

  /** What becomes of this text in {@link #FILE}, front matter and all. */
  Checked<Article> article(String text) {
    return ArticleReader.read(context, new SourceText(FILE, text));
  }
}
