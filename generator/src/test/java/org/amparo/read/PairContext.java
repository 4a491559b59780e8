package org.amparo.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.amparo.TestSite;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteConfigReader;
import org.amparo.config.SiteFolder;
import org.amparo.config.SiteTexts;
import org.amparo.config.SourceText;
import org.amparo.model.Article;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;

/**
 * What a guide of the site {@code sites/pair} is read with.
 *
 * @param folder the site's; to be closed
 */
record PairContext(SiteFolder folder, ReadContext context) {

  static final String FILE = "content/es/derechos/guia.md";

  /** Front matter without a fault. */
  static final String HEAD =
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
    SiteFolder folder = SiteFolder.open(TestSite.fixture("sites/pair"));
    List<Problem> problems = new ArrayList<>();
    SiteConfig config = SiteConfigReader.read(folder, false).into(problems).orElseThrow();
    SiteTexts texts = SiteTexts.read(folder, config).into(problems);
    ReadContext context =
        new ReadContext(
            folder,
            config,
            texts,
            ContactsReader.read(folder, config, texts).into(problems),
            GlossaryReader.read(folder, config).into(problems));
    assertEquals(List.of(), problems);
    return new PairContext(folder, context);
  }

  /** What becomes of this text in {@link #FILE}, front matter and all. */
  Checked<Article> article(String text) {
    return ArticleReader.read(context, new SourceText(FILE, text));
  }
}
