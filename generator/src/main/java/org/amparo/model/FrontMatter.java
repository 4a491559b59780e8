package org.amparo.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * The front matter of a guide. It has a component for each field of the file.
 *
 * @param id of the translation set, the same in every language
 * @param idPlace the place of the id
 * @param title for readers
 * @param summary one sentence for lists
 * @param topic the topic's id
 * @param order the guide's position in the topic's list, lowest first
 * @param status draft or published
 * @param original the language of the original
 * @param review of the guide against its sources
 * @param sources of the guide's claims
 * @param audio the recording of the guide, as a link to its file
 * @param savesFiles whether phones that save the guide also save its attachments
 * @param urgent whether returning readers see a notice of the guide
 * @param askLawyer questions for a lawyer, only for the report, never published
 * @param days every day in the front matter, with its place
 */
public record FrontMatter(
    String id,
    SourcePlace idPlace,
    String title,
    String summary,
    String topic,
    int order,
    Status status,
    Language original,
    Review review,
    List<Source> sources,
    Optional<Link> audio,
    boolean savesFiles,
    boolean urgent,
    List<String> askLawyer,
    List<DatedStatement> days) {

  public FrontMatter {
    sources = List.copyOf(sources);
    askLawyer = List.copyOf(askLawyer);
    days = List.copyOf(days);
  }

  /** Returns the same front matter with the status published. */
  public FrontMatter published() {
    return new FrontMatter(
        id,
        idPlace,
        title,
        summary,
        topic,
        order,
        Status.PUBLISHED,
        original,
        review,
        sources,
        audio,
        savesFiles,
        urgent,
        askLawyer,
        days);
  }

  /** Returns the same front matter with another title and summary. */
  public FrontMatter headed(String otherTitle, String otherSummary) {
    return new FrontMatter(
        id,
        idPlace,
        otherTitle,
        otherSummary,
        topic,
        order,
        status,
        original,
        review,
        sources,
        audio,
        savesFiles,
        urgent,
        askLawyer,
        days);
  }

  /**
   * When a guide was compared with its sources, and when it will be again.
   *
   * @param last the day of the last review
   * @param every the time from one review to the next
   * @param responsible the person who reviews the guide; may be empty
   * @param legal a lawyer's review, if there is one
   * @param overdueBecause the reason for an overdue review; may be empty
   */
  public record Review(
      LocalDate last,
      Period every,
      String responsible,
      Optional<LegalReview> legal,
      String overdueBecause) {

    /** Returns whether the next review is overdue on a day. */
    public boolean isLate(LocalDate day) {
      return day.isAfter(next());
    }

    /** Returns the day when the next review is due. */
    public LocalDate next() {
      return last.plus(every);
    }
  }
}
