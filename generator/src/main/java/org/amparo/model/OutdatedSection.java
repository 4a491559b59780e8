package org.amparo.model;

import java.time.LocalDate;

/**
 * A section of a translation whose original has changed since it was confirmed.
 *
 * @param state what readers see
 * @param confirmed the day of the last confirmation
 * @param language of the original
 * @param original the anchor of the original's section
 */
public record OutdatedSection(
    State state, LocalDate confirmed, Language language, String original) {

  /** What readers of the translation see. */
  public enum State {
    /** The translation, with a notice that it may be behind. */
    BEHIND("guide.outdated"),
    /** The section of the original, since a fact of the translation differs. */
    REPLACED("guide.replaced"),
    /** A section of the original with facts that the translation lacks. */
    ADDED("guide.added"),
    /** The translation, with a notice that the original no longer has the section. */
    WITHDRAWN("guide.withdrawn");

    private final String notice;

    State(String notice) {
      this.notice = notice;
    }
  }

  /** Returns whether readers see the text of the original. */
  public boolean isFromOriginal() {
    return state == State.REPLACED || state == State.ADDED;
  }

  /** Returns the key of the notice in the message files of pages. */
  public String notice() {
    return state.notice;
  }
}
