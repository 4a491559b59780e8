package org.amparo.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.amparo.markdown.ReadContext;
import org.amparo.model.Article;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.source.SourceText;

/**
 * An article read from its file. JBake needs a class of its own for it.
 *
 * @param article the article and its problems
 */
record ArticleFile(Checked<Article> article) {

  /** Reads a file. An unreadable file becomes an empty article with a problem. */
  static ArticleFile read(ReadContext context, Path file) {
    Checked<Optional<SourceText>> text = SourceText.read(context.folder(), file);
    if (text.value().isPresent()) {
      return new ArticleFile(ArticleReader.read(context, text.value().get()));
    }
    String name = context.folder().name(file);
    Problem gone = Problem.of(ProblemCode.UNREADABLE_FILE, SourcePlace.wholeFile(name));
    return new ArticleFile(
        new Checked<>(
            ArticleReader.unreadable(context, name, DraftMark.isIn(file)),
            text.problems().isEmpty() ? List.of(gone) : text.problems()));
  }
}
