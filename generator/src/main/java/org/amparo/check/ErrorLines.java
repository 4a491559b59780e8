package org.amparo.check;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.amparo.model.Article;
import org.amparo.model.Section;
import org.amparo.problem.Problem;

/**
 * Where errors have been found already: a section that has one is not compared with another, which
 * would only name the same mistake again.
 */
final class ErrorLines {

  private final Map<String, List<Integer>> lines;

  /** By file, the same sorted, and the lines on which its sections begin. */
  private final Map<String, NavigableSet<Integer>> sorted = new ConcurrentHashMap<>();

  private final Map<String, NavigableSet<Integer>> starts = new ConcurrentHashMap<>();

  ErrorLines(List<Problem> problems) {
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
    if (lines(article).isEmpty()) {
      return false;
    }
    Integer end =
        starts.computeIfAbsent(article.file(), f -> starts(article)).higher(section.place().line());
    Integer error =
        sorted
            .computeIfAbsent(article.file(), f -> new TreeSet<>(lines(article)))
            .ceiling(section.place().line());
    return error != null && (end == null || error < end);
  }

  private static NavigableSet<Integer> starts(Article article) {
    return article.sections().stream()
        .map(section -> section.place().line())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
