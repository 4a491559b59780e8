package org.amparo.read;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.config.SourceText;
import org.amparo.model.Article;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.Engines;
import org.jbake.parser.ParserEngine;

/**
 * Our markup engine for {@code .md}, as JBake's registry takes it: a file becomes a document whose
 * {@code article} is the article and what is wrong with it.
 */
final class ArticleEngine implements ParserEngine {

  private static final String ARTICLE = "article";

  /** Puts this engine in JBake's registry, in the place of JBake's own for {@code .md}. */
  static void register() {
    if (!(Engines.get("md") instanceof ArticleEngine)) {
      Engines.register("md", new ArticleEngine());
    }
  }

  /**
   * The article in a document that this engine made.
   *
   * @throws IllegalArgumentException if another engine made it
   */
  static Checked<Article> article(DocumentModel document) {
    if (document.get(ARTICLE) instanceof Parsed parsed) {
      return parsed.article();
    }
    throw new IllegalArgumentException("no article in the document of " + document.getFile());
  }

  @Override
  public DocumentModel parse(JBakeConfiguration configuration, File file) {
    ReadContext context = ((ReadSettings) configuration).context();
    DocumentModel document = new DocumentModel();
    document.setType(ARTICLE);
    document.setFile(file.getPath());
    document.put(ARTICLE, new Parsed(read(context, file.toPath())));
    return document;
  }

  @Override
  @Deprecated
  public Map<String, Object> parse(Configuration configuration, File file, String contentPath) {
    throw new UnsupportedOperationException("JBake's configuration of before 2.6");
  }

  private static Checked<Article> read(ReadContext context, Path file) {
    Checked<Optional<SourceText>> text = SourceText.read(context.folder(), file);
    if (text.value().isPresent()) {
      return ArticleReader.read(context, text.value().get());
    }
    String name = context.folder().name(file);
    Problem gone = Problem.of(ProblemCode.UNREADABLE_FILE, SourcePlace.wholeFile(name));
    return new Checked<>(
        ArticleReader.unreadable(context, name, DraftMark.in(file)),
        text.problems().isEmpty() ? List.of(gone) : text.problems());
  }

  private record Parsed(Checked<Article> article) {}
}
