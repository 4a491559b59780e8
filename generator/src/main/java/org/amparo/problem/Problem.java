package org.amparo.problem;

import java.util.Comparator;
import java.util.List;
import org.amparo.model.OutdatedSections;
import org.amparo.model.SourcePlace;
import org.amparo.text.Messages;

/**
 * A problem in the files of a site, for their author.
 *
 * @param code its kind
 * @param place where it is
 * @param details the arguments {@code {0}}, {@code {1}}, ... of its messages
 * @param nearest a suggestion: the argument {@code {0}} of {@code CODE.near}; empty if there is
 *     none
 * @param inDraft whether it is an error in a draft, which does not stop the build
 */
public record Problem(
    ProblemCode code, SourcePlace place, List<String> details, String nearest, boolean inDraft)
    implements Comparable<Problem> {

  /** A detail of a text that has nothing to set against what the other one says. */
  public static final String NONE = "\u2014";

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place)
          .thenComparing(p -> p.code().code())
          .thenComparing(p -> String.join("\n", p.details()));

  public Problem {
    details = List.copyOf(details);
  }

  /** Returns a problem without a suggestion. */
  public static Problem of(ProblemCode code, SourcePlace place, String... details) {
    return new Problem(code, place, List.of(details), "", false);
  }

  /** Returns the same problem with a suggestion. */
  public Problem suggesting(String suggestion) {
    return new Problem(code, place, details, suggestion, inDraft);
  }

  /** Returns the same problem, in a draft: an error becomes a warning. */
  public Problem ofDraft() {
    return isError() ? new Problem(code, place, details, nearest, true) : this;
  }

  /** Returns its severity; that of an error in a draft is a warning. */
  public Severity severity() {
    return inDraft ? Severity.WARNING : code.severity();
  }

  /** Returns the same problem at another place. */
  public Problem at(SourcePlace other) {
    return new Problem(code, other, details, nearest, inDraft);
  }

  /** Returns whether it stops the build. */
  public boolean isError() {
    return severity() == Severity.ERROR;
  }

  /** Returns the message that says what is wrong; for a draft, also what follows. */
  public String what(Messages messages) {
    return inDraft ? messages.get("draft", message(messages)) : message(messages);
  }

  /** Returns the message; there are others for a section without a title, and for the heading. */
  private String message(Messages messages) {
    String part = details.isEmpty() ? NONE : details.get(0);
    String other = part.equals(OutdatedSections.HEADING) ? ".heading" : ".introduction";
    boolean named = !part.isEmpty() && !part.equals(OutdatedSections.HEADING);
    String key = code.code() + (named || !messages.has(code.code() + other) ? ".what" : other);
    Object[] words =
        details.stream().map(d -> d.equals(NONE) ? messages.get("nothing") : d).toArray();
    return messages.get(key, words);
  }

  /** Returns the message that says how to correct it. */
  public String hint(Messages messages) {
    return nearest.isEmpty()
        ? messages.get(code.code() + ".mend", details.toArray())
        : messages.get(code.code() + ".near", nearest);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
