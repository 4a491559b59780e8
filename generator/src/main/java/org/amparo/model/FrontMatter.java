package org.amparo.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * What stands above a guide's text.
 *
 * @param id the same in every language; pairs a guide with its translations
 * @param idPlace where the id stands
 * @param title for readers
 * @param summary one sentence for lists
 * @param topic the id of its topic
 * @param order its place in the topic's list, lowest first
 * @param status whether readers see it
 * @param original the language it was written in first
 * @param reviewed the day somebody last held it against its sources
 * @param reviewEvery how long such a review holds
 * @param responsible who reviews it; may be empty
 * @param legalReview a lawyer's word, if there is one
 * @param sources what it rests on
 * @param urgent whether returning readers are told of it
 * @param overdueBecause why a due review has not been done; may be empty
 * @param askLawyer questions for a lawyer, as the author wrote them; for the report only, never
 *     published
 * @param days every day that it names, of itself and of its sources
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
    LocalDate reviewed,
    Period reviewEvery,
    String responsible,
    Optional<LegalReview> legalReview,
    List<Source> sources,
    boolean urgent,
    String overdueBecause,
    List<String> askLawyer,
    List<DatedStatement> days) {

  public FrontMatter {
    sources = List.copyOf(sources);
    askLawyer = List.copyOf(askLawyer);
    days = List.copyOf(days);
  }

  /** The same, but for readers to see. */
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
        reviewed,
        reviewEvery,
        responsible,
        legalReview,
        sources,
        urgent,
        overdueBecause,
        askLawyer,
        days);
  }

  /** Whether the next review was due before a day. */
  public boolean isLate(LocalDate day) {
    return day.isAfter(nextReview());
  }

  /** The day the next review is due. */
  public LocalDate nextReview() {
    return reviewed.plus(reviewEvery);
  }
}
