package org.amparo.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The questions of a site with the shortest way to each of them. The first page of a language has
 * the options of the first question.
 */
public final class QuestionFlow {

  private final Map<String, Question> questions = new LinkedHashMap<>();

  /** The questions before each question that a way leads to, the first question first. */
  private final Map<String, List<Question>> ways = new LinkedHashMap<>();

  /**
   * @param questions the first one is where readers begin; of two with one id, the first counts
   */
  public QuestionFlow(List<Question> questions) {
    questions.forEach(q -> this.questions.putIfAbsent(q.id(), q));
    questions.stream().findFirst().ifPresent(this::walk);
  }

  private void walk(Question first) {
    Deque<Question> queue = new ArrayDeque<>(List.of(first));
    ways.put(first.id(), List.of());
    while (!queue.isEmpty()) {
      Question question = queue.removeFirst();
      List<Question> way = new ArrayList<>(way(question));
      way.add(question);
      for (Question next : next(question)) {
        if (ways.putIfAbsent(next.id(), List.copyOf(way)) == null) {
          queue.addLast(next);
        }
      }
    }
  }

  /** Returns every question, each id once. */
  public List<Question> questions() {
    return List.copyOf(questions.values());
  }

  /** Returns the question with which readers begin; empty on a site without questions. */
  public Optional<Question> first() {
    return questions.values().stream().findFirst();
  }

  /** Returns the question with an id. */
  public Optional<Question> question(String id) {
    return Optional.ofNullable(questions.get(id));
  }

  /** Returns the existing questions to which the options of a question lead. */
  public List<Question> next(Question question) {
    return question.options().stream()
        .flatMap(
            o ->
                o.goal() instanceof Goal.ToQuestion to
                    ? question(to.id()).stream()
                    : Stream.empty())
        .toList();
  }

  /** Returns whether a way from the first question leads to a question. */
  public boolean isReached(Question question) {
    return ways.containsKey(question.id());
  }

  /** Returns the questions on the shortest way to a question, the first one first. */
  public List<Question> way(Question question) {
    return ways.getOrDefault(question.id(), List.of());
  }
}
