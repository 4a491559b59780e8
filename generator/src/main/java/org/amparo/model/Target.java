package org.amparo.model;

/** The target of a link. */
public sealed interface Target {

  /**
   * Another guide's file.
   *
   * @param file as its path from the site's folder
   * @param section the anchor of one of its sections; empty for its top
   */
  record ToGuide(String file, String section) implements Target {}

  /**
   * An attachment.
   *
   * @param file as its path from the site's folder
   * @param fragment a place in it, such as {@code page=2}; may be empty
   */
  record ToFile(String file, String fragment) implements Target {}

  /**
   * A section of the same guide.
   *
   * @param section its anchor
   */
  record ToSection(String section) implements Target {}

  /**
   * A contact of {@code contacts.yml}.
   *
   * @param id its id
   */
  record ToContact(String id) implements Target {}

  /**
   * A term of {@code glossary.yml}.
   *
   * @param id its id
   */
  record ToTerm(String id) implements Target {}

  /**
   * A blank to fill in.
   *
   * @param blank the blank
   * @param wrong its name or option, if that is wrong; else empty
   */
  record ToBlank(Blank blank, String wrong) implements Target {}

  /**
   * A URL outside the site.
   *
   * @param url absolute, with the scheme http, https, mailto, or one for calls and messages
   */
  record External(String url) implements Target {}

  /**
   * A file outside {@code content/}.
   *
   * @param text as the author wrote it
   */
  record OutsideContent(String text) implements Target {}

  /**
   * A target that is an error: another scheme, or a file that is not a guide.
   *
   * @param text as the author wrote it
   */
  record Unusable(String text) implements Target {}
}
