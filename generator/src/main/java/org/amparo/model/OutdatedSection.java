package org.amparo.model;

import java.time.LocalDate;

/**
 * A section of a translation whose original has changed since it was confirmed, or that nobody has
 * confirmed.
 *
 * @param state what readers see
 * @param confirmed the day of the last confirmation; {@link #NEVER} if there is none
 * @param language of the original
 * @param original the anchor of the original's section
 */
public record OutdatedSection(
    State state, LocalDate confirmed, Language language, String original) {

  /** The day of no confirmation. */
  public static final LocalDate NEVER = LocalDate.EPOCH;

  /** What readers of the translation see. */
  public enum State {
    /** The translation, with a notice that it may be behind. */
    BEHIND("guide.outdated"),
    /** The section of the original, since a fact of the translation differs. */
    REPLACED("guide.replaced"),
    /** A section of the original with facts that the translation lacks. */
    ADDED("guide.added"),
    /** The translation, with a notice that the original no longer has the section. */
    WITHDRAWN("guide.withdrawn"),
    /** A section of the original that a translation lacks which nobody has confirmed. */
    LACKING("guide.lacking"),
    /** The translation, with a notice that nobody has confirmed it. */
    UNCONFIRMED("guide.unconfirmed");

    private final String notice;

    State(String notice) {
      this.notice = notice;
    }
  }

  /** Returns whether readers see the text of the original. */
  public boolean isFromOriginal() {
    return state == State.REPLACED || isAdded();
  }

  /** Returns whether readers see a section of the original that the translation lacks. */
  public boolean isAdded() {
    return state == State.ADDED || state == State.LACKING;
  }

  /** Returns the key of the notice in the message files of pages. */
  public String notice() {
    return state.notice;
  }
}
