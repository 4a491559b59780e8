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
 * The lines of each file on which an error was found. A section with an error is not compared with
 * its translation, which would report the same error again.
 */
final class ErrorLines {

  private final Map<String, List<Integer>> lines;

  /** By file, the lines with errors, sorted. */
  private final Map<String, NavigableSet<Integer>> sorted = new ConcurrentHashMap<>();

  /** By file, the lines on which its sections begin. */
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

  /** Returns whether a file has an error. */
  boolean in(String file) {
    return lines.containsKey(file);
  }

  /** Returns the lines of an article's file that have an error. */
  List<Integer> lines(Article article) {
    return lines.getOrDefault(article.file(), List.of());
  }

  /** Returns whether a section has an error, from its heading to the next one. */
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
