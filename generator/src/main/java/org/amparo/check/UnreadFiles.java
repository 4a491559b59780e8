package org.amparo.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.model.Article;
import org.amparo.model.Language;
import org.amparo.output.FileNames;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/**
 * The files of {@code content/} that exist but whose text could not be read. A reference to such a
 * file cannot be checked and is not reported.
 */
final class UnreadFiles {

  private static final Set<ProblemCode> UNREAD =
      EnumSet.of(
          ProblemCode.NOT_UTF8,
          ProblemCode.UNREADABLE_FILE,
          ProblemCode.NO_PLAIN_FILE,
          ProblemCode.TOO_LARGE,
          ProblemCode.HIDDEN_SIGN);

  private final Set<String> files;

  /**
   * @param found the problems found in reading the site
   */
  UnreadFiles(List<Problem> found) {
    this.files =
        found.stream()
            .filter(p -> UNREAD.contains(p.code()))
            .map(p -> p.place().file())
            .collect(Collectors.toSet());
  }

  /** Returns whether no file is unread. */
  boolean isEmpty() {
    return files.isEmpty();
  }

  /**
   * Returns whether a file is unread.
   *
   * @param file its path from the site's folder
   */
  boolean contains(String file) {
    return files.contains(file);
  }

  /**
   * Returns the languages in which a text that seems to be missing may exist: those of unread files
   * and of articles without an id.
   *
   * @param articles of the site
   */
  Set<Language> languages(List<Article> articles) {
    Set<Language> languages =
        articles.stream()
            .filter(a -> a.id().isEmpty())
            .map(Article::language)
            .collect(Collectors.toSet());
    files.stream()
        .map(file -> file.split("/", -1))
        .filter(path -> path.length > 2 && FileNames.isMarkdown(path[path.length - 1]))
        .map(path -> path[1])
        .filter(Language::isTag)
        .forEach(tag -> languages.add(new Language(tag)));
    return languages;
  }
}
