package org.amparo.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.model.Article;
import org.amparo.model.Section;
import org.amparo.problem.Problem;

/**
 * Where errors have been found already: a section that has one is not compared with another, which
 * would only name the same mistake again.
 */
final class Mistakes {

  private final Map<String, List<Integer>> lines;

  Mistakes(List<Problem> problems) {
    lines =
        problems.stream()
            .filter(Problem::isError)
            .collect(
                Collectors.groupingBy(
                    p -> p.place().file(),
                    Collectors.mapping(p -> p.place().line(), Collectors.toList())));
  }

  /** Whether a file has an error. */
  boolean in(String file) {
    return lines.containsKey(file);
  }

  /** The lines of an article's file that have an error. */
  List<Integer> lines(Article article) {
    return lines.getOrDefault(article.file(), List.of());
  }

  /** Whether an error stands between a section's heading and the next one. */
  boolean in(Article article, Section section) {
    List<Integer> found = lines(article);
    if (found.isEmpty()) {
      return false;
    }
    int index = article.sections().indexOf(section);
    boolean last = index + 1 >= article.sections().size();
    int start = section.place().line();
    int end = last ? Integer.MAX_VALUE : article.sections().get(index + 1).place().line();
    return found.stream().anyMatch(line -> line >= start && line < end);
  }
}
