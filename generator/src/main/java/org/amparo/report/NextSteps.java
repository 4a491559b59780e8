package org.amparo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.html.HtmlBuilder;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.problem.Severity;
import org.amparo.text.Messages;

/** What to do next: the most urgent first, few of each kind, so that one can begin. */
final class NextSteps {

  /** So many of one kind are written out; how many more there are is said. */
  private static final int OF_A_KIND = 3;

  private final Findings findings;
  private final Messages words;
  private final Messages problemWords;

  NextSteps(Findings findings, Messages words, Messages problemWords) {
    this.findings = findings;
    this.words = words;
    this.problemWords = problemWords;
  }

  void into(HtmlBuilder page) {
    page.element("h2", words.get("report.next"));
    Map<Kind, List<Problem>> kinds = new TreeMap<>(NextSteps::order);
    for (Problem problem : findings.problems()) {
      Kind kind = new Kind(problem.code(), problem.severity());
      kinds.computeIfAbsent(kind, c -> new ArrayList<>()).add(problem);
    }
    long unread = unread();
    if (kinds.isEmpty() && unread == 0) {
      page.element("p", words.get("report.next.nothing"));
      return;
    }
    page.raw("<ol class=\"next\">\n");
    kinds.values().forEach(problems -> step(page, problems));
    if (unread > 0) {
      page.raw("<li>").raw(StatusMark.OPEN.dot()).text(words.get("report.next.lawyer", unread));
      page.raw("</li>\n");
    }
    page.raw("</ol>\n");
  }

  /** What keeps the site back, then what readers are told of, then what is good to know. */
  private static int order(Kind one, Kind other) {
    int bySeverity = one.severity().compareTo(other.severity());
    int byUrgency = Boolean.compare(isAboutTime(other.code()), isAboutTime(one.code()));
    int byCode = bySeverity != 0 ? bySeverity : byUrgency;
    return byCode != 0 ? byCode : one.code().code().compareTo(other.code().code());
  }

  /** What is told together: one kind of problem, in drafts apart from published texts. */
  private record Kind(ProblemCode code, Severity severity) {}

  /** Late reviews and calls, before translations. */
  private static boolean isAboutTime(ProblemCode code) {
    return code.code().startsWith("G5");
  }

  private void step(HtmlBuilder page, List<Problem> problems) {
    Severity severity = problems.get(0).severity();
    page.raw("<li>").raw(sign(severity).dot());
    for (Problem problem : problems.stream().limit(OF_A_KIND).toList()) {
      page.raw("<p>").text(problem.what(problemWords)).raw(" ");
      page.text(problem.mend(problemWords)).raw("<br>");
      String line = problem.place().line() > 0 ? ":" + problem.place().line() : "";
      page.element("code", problem.place().file() + line).raw("</p>\n");
    }
    if (problems.size() > OF_A_KIND) {
      int more = problems.size() - OF_A_KIND;
      page.element("p class=\"more\"", words.get("report.next.more", more));
    }
    page.raw("</li>\n");
  }

  private static StatusMark sign(Severity severity) {
    return switch (severity) {
      case ERROR -> StatusMark.DUE;
      case WARNING -> StatusMark.PART;
      case INFO -> StatusMark.OPEN;
    };
  }

  /** How many published guides no lawyer has read. */
  private long unread() {
    return findings.site().guides().stream()
        .filter(g -> g.isPublished() && g.language().equals(g.meta().original()))
        .filter(g -> g.meta().legalReview().isEmpty())
        .count();
  }
}
