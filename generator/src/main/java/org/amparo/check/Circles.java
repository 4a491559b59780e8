package org.amparo.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.amparo.model.Goal;
import org.amparo.model.Question;
import org.amparo.model.Question.Option;
import org.amparo.model.QuestionFlow;

/** Finds the options that lead back to a question on the way to them. */
final class Circles {

  private final QuestionFlow flow;
  private final Deque<Visit> way = new ArrayDeque<>();
  private final Set<String> onWay = new HashSet<>();
  private final Set<String> done = new HashSet<>();
  private final List<Option> options = new ArrayList<>();

  private Circles(QuestionFlow flow) {
    this.flow = flow;
  }

  /** A question on the way, with its options that are still to follow. */
  private record Visit(Question question, Iterator<Option> rest) {}

  /** Returns one option of each circle: the last one on the way from the first question. */
  static List<Option> find(QuestionFlow flow) {
    Circles circles = new Circles(flow);
    flow.questions().forEach(circles::walk);
    return circles.options;
  }

  /** Follows all ways from a question, without recursion: a file may have any number of them. */
  private void walk(Question from) {
    enter(from);
    while (!way.isEmpty()) {
      Visit visit = way.getLast();
      if (visit.rest().hasNext()) {
        follow(visit.rest().next());
      } else {
        onWay.remove(way.removeLast().question().id());
      }
    }
  }

  private void enter(Question question) {
    if (done.add(question.id())) {
      onWay.add(question.id());
      way.addLast(new Visit(question, question.options().iterator()));
    }
  }

  private void follow(Option option) {
    if (option.goal() instanceof Goal.ToQuestion to) {
      if (onWay.contains(to.id())) {
        options.add(option);
      } else {
        flow.question(to.id()).ifPresent(this::enter);
      }
    }
  }
}
