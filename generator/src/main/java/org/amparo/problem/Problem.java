package org.amparo.problem;

import java.util.Comparator;
import java.util.List;
import org.amparo.model.SourcePlace;
import org.amparo.text.Messages;

/**
 * One thing that an author got wrong.
 *
 * @param code what kind of thing
 * @param place where
 * @param details the words that fill {@code {0}}, {@code {1}}, ... of its sentences
 * @param nearest what the author may have meant, {@code {0}} of {@code CODE.near}; empty if nothing
 *     comes near
 * @param inDraft whether it is an error in a draft, which keeps only that draft from being
 *     published
 */
public record Problem(
    ProblemCode code, SourcePlace place, List<String> details, String nearest, boolean inDraft)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place)
          .thenComparing(p -> p.code().code())
          .thenComparing(p -> String.join("\n", p.details()));

  public Problem {
    details = List.copyOf(details);
  }

  /** A problem for which nothing is suggested. */
  public static Problem of(ProblemCode code, SourcePlace place, String... details) {
    return new Problem(code, place, List.of(details), "", false);
  }

  /** The same problem with a suggestion. */
  public Problem suggesting(String suggestion) {
    return new Problem(code, place, details, suggestion, inDraft);
  }

  /** The same problem, found in a draft: an error becomes a warning. */
  public Problem ofDraft() {
    return isError() ? new Problem(code, place, details, nearest, true) : this;
  }

  /** How much it weighs where it is. */
  public Severity severity() {
    return inDraft ? Severity.WARNING : code.severity();
  }

  /** The same problem at another place. */
  public Problem at(SourcePlace other) {
    return new Problem(code, other, details, nearest, inDraft);
  }

  /** Whether it keeps the site from being published. */
  public boolean isError() {
    return severity() == Severity.ERROR;
  }

  /** What is wrong, in plain words; of a draft, also what that means for it. */
  public String what(Messages texts) {
    return inDraft ? texts.get("draft", sentence(texts)) : sentence(texts);
  }

  /** Of an introduction, which has no title, in words of its own. */
  private String sentence(Messages texts) {
    String introduction = code.code() + ".introduction";
    boolean untitled = !details.isEmpty() && details.get(0).isEmpty() && texts.has(introduction);
    return texts.get(untitled ? introduction : code.code() + ".what", details.toArray());
  }

  /** How to mend it. */
  public String mend(Messages texts) {
    return nearest.isEmpty()
        ? texts.get(code.code() + ".mend", details.toArray())
        : texts.get(code.code() + ".near", nearest);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
