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

/** The list of the next steps: the most urgent first, a few of each kind. */
final class NextSteps {

  /** The maximum number of problems of a kind shown. The others are only counted. */
  private static final int MAX_OF_KIND = 3;

  private final Findings findings;
  private final Messages messages;
  private final Messages problemMessages;

  NextSteps(Findings findings, Messages messages, Messages problemMessages) {
    this.findings = findings;
    this.messages = messages;
    this.problemMessages = problemMessages;
  }

  void into(HtmlBuilder page) {
    page.element("h2", messages.get("report.next"));
    Map<Kind, List<Problem>> kinds = new TreeMap<>(NextSteps::compare);
    for (Problem problem : findings.problems()) {
      Kind kind = new Kind(problem.code(), problem.severity());
      kinds.computeIfAbsent(kind, c -> new ArrayList<>()).add(problem);
    }
    long unread = unread();
    if (kinds.isEmpty() && unread == 0) {
      page.element("p", messages.get("report.next.nothing"));
      return;
    }
    page.raw("<ol class=\"next\">\n");
    kinds.values().forEach(problems -> step(page, problems));
    if (unread > 0) {
      page.raw("<li>").raw(StatusMark.OPEN.dot()).text(messages.get("report.next.lawyer", unread));
      page.raw("</li>\n");
    }
    page.raw("</ol>\n");
  }

  /** Compares by severity, then dates before other problems, then by code. */
  private static int compare(Kind one, Kind other) {
    int bySeverity = one.severity().compareTo(other.severity());
    int byUrgency = Boolean.compare(isAboutTime(other.code()), isAboutTime(one.code()));
    int byCode = bySeverity != 0 ? bySeverity : byUrgency;
    return byCode != 0 ? byCode : one.code().code().compareTo(other.code().code());
  }

  /** Problems that are shown together: of one code, those in drafts separately. */
  private record Kind(ProblemCode code, Severity severity) {}

  /** Returns whether a problem is about the date of a review or a call. */
  private static boolean isAboutTime(ProblemCode code) {
    return code.code().startsWith("G5");
  }

  private void step(HtmlBuilder page, List<Problem> problems) {
    Severity severity = problems.get(0).severity();
    page.raw("<li>").raw(mark(severity).dot());
    for (Problem problem : problems.stream().limit(MAX_OF_KIND).toList()) {
      page.raw("<p>").text(problem.what(problemMessages)).raw(" ");
      page.text(problem.hint(problemMessages)).raw("<br>");
      String line = problem.place().line() > 0 ? ":" + problem.place().line() : "";
      page.element("code", problem.place().file() + line).raw("</p>\n");
    }
    if (problems.size() > MAX_OF_KIND) {
      int more = problems.size() - MAX_OF_KIND;
      page.element("p class=\"more\"", messages.get("report.next.more", more));
    }
    page.raw("</li>\n");
  }

  private static StatusMark mark(Severity severity) {
    return switch (severity) {
      case ERROR -> StatusMark.DUE;
      case WARNING -> StatusMark.PART;
      case INFO -> StatusMark.OPEN;
    };
  }

  /** Returns the count of published originals without a legal review. */
  private long unread() {
    return findings.site().guides().stream()
        .filter(g -> g.isPublished() && g.language().equals(g.meta().original()))
        .filter(g -> g.meta().review().legal().isEmpty())
        .count();
  }
}
