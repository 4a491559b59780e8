package org.amparo.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The questions of a site with the shortest way to each of them. The first page of a language has
 * the options of the first question.
 *
 * @param byId each question by its id, in the order of their file
 * @param ways by id, the questions before each question that a way leads to, the first one first
 */
public record QuestionFlow(Map<String, Question> byId, Map<String, List<Question>> ways) {

  public QuestionFlow {
    byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    ways = Map.copyOf(ways);
  }

  /**
   * Returns the flow of questions.
   *
   * @param questions the first one is where readers begin; of two with one id, the first counts
   */
  public static QuestionFlow of(List<Question> questions) {
    Map<String, Question> byId = new LinkedHashMap<>();
    questions.forEach(q -> byId.putIfAbsent(q.id(), q));
    Map<String, List<Question>> ways = new LinkedHashMap<>();
    Deque<Question> queue = new ArrayDeque<>();
    for (Question first : questions.isEmpty() ? questions : questions.subList(0, 1)) {
      ways.put(first.id(), List.of());
      queue.add(first);
    }
    while (!queue.isEmpty()) {
      Question question = queue.removeFirst();
      List<Question> way = new ArrayList<>(ways.getOrDefault(question.id(), List.of()));
      way.add(question);
      next(question, byId)
          .filter(q -> ways.putIfAbsent(q.id(), List.copyOf(way)) == null)
          .forEach(queue::addLast);
    }
    return new QuestionFlow(byId, ways);
  }

  private static Stream<Question> next(Question question, Map<String, Question> byId) {
    return question.options().stream()
        .map(Question.Option::goal)
        .flatMap(
            goal -> goal instanceof Goal.ToQuestion to ? Stream.of(to.id()) : Stream.<String>of())
        .flatMap(id -> Optional.ofNullable(byId.get(id)).stream());
  }

  /** Returns every question, each id once. */
  public List<Question> questions() {
    return List.copyOf(byId.values());
  }

  /** Returns the questions to which a way leads from the first one, in the order of their file. */
  public List<Question> reached() {
    return byId.values().stream().filter(this::isReached).toList();
  }

  /** Returns the question with which readers begin; empty on a site without questions. */
  public Optional<Question> first() {
    return byId.values().stream().findFirst();
  }

  /** Returns the question with an id. */
  public Optional<Question> question(String id) {
    return Optional.ofNullable(byId.get(id));
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
