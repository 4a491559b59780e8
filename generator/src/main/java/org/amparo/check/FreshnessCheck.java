package org.amparo.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.model.Contact;
import org.amparo.model.DatedStatement;
import org.amparo.model.Guide;
import org.amparo.model.Site;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/**
 * Checks which guides are due for a review and which contacts for a call, and that no date of a
 * review or call is in the future.
 */
final class FreshnessCheck {

  /** The number of days before a review in which it is reported. */
  private static final int DAYS_BEFORE = 30;

  /** The number of days that a date may be after the computer's date, since time zones differ. */
  private static final int DAYS_AHEAD = 1;

  private final Site site;
  private final LocalDate today;
  private final Purpose purpose;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param today the day of the build
   * @param purpose for readers, a late review without a reason is an error, and contacts that were
   *     never called are reported
   */
  FreshnessCheck(Site site, LocalDate today, Purpose purpose) {
    this.site = site;
    this.today = today;
    this.purpose = purpose;
  }

  List<Problem> problems() {
    site.guides().stream().filter(g -> g.isPublished() && !g.isBroken()).forEach(this::check);
    site.contacts().forEach(this::check);
    LocalDate last = today.plusDays(DAYS_AHEAD);
    Stream.concat(
            site.guides().stream().flatMap(g -> g.meta().days().stream()),
            site.contacts().stream().flatMap(c -> c.days().stream()))
        .filter(d -> d.date().isAfter(last))
        .map(this::inFuture)
        .forEach(problems::add);
    if (purpose.isForReaders()) {
      checkUncalled();
    }
    return problems;
  }

  private Problem inFuture(DatedStatement day) {
    return Problem.of(
        ProblemCode.DAY_TO_COME, day.place(), day.field(), day.date().toString(), today.toString());
  }

  private void check(Guide guide) {
    LocalDate due = guide.meta().review().next();
    SourcePlace place = SourcePlace.wholeFile(guide.file());
    if (guide.meta().review().isLate(today)) {
      boolean held = purpose.isForReaders() && guide.meta().review().overdueBecause().isEmpty();
      ProblemCode code = held ? ProblemCode.OVERDUE_UNEXPLAINED : ProblemCode.OVERDUE;
      problems.add(Problem.of(code, place, due.toString()));
    } else if (today.isAfter(due.minusDays(DAYS_BEFORE))) {
      problems.add(Problem.of(ProblemCode.DUE_SOON, place, due.toString()));
    }
  }

  private void check(Contact contact) {
    contact
        .called()
        .map(Contact::nextCall)
        .filter(today::isAfter)
        .ifPresent(
            due ->
                problems.add(
                    Problem.of(
                        ProblemCode.CALL_AGAIN, contact.place(), contact.id(), due.toString())));
  }

  /** Reports all contacts that were never called as one problem. */
  private void checkUncalled() {
    List<Contact> uncalled =
        site.contacts().stream()
            .filter(c -> c.called().isEmpty() && today.isAfter(Contact.nextCall(c.seen().date())))
            .toList();
    if (!uncalled.isEmpty()) {
      String names = String.join(", ", uncalled.stream().map(Contact::id).toList());
      problems.add(Problem.of(ProblemCode.NEVER_CALLED, uncalled.get(0).place(), names));
    }
  }
}
