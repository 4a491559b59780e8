package org.amparo.model;

/** Where an option of a question leads. */
public sealed interface Goal {

  /** The beginning of a goal that is a contact, as in links. */
  String CONTACT = "contact:";

  /** The beginning of a goal that is a page of every language, such as the contacts or a topic. */
  String PAGE = "page:";

  /**
   * Another question.
   *
   * @param id its id
   */
  record ToQuestion(String id) implements Goal {}

  /**
   * An article, in the language of the reader.
   *
   * @param id of its translation set
   * @param section the anchor of a section; empty for its top
   */
  record ToArticle(String id, String section) implements Goal {}

  /**
   * A contact of {@code contacts.yml}.
   *
   * @param id its id
   */
  record ToContact(String id) implements Goal {}

  /**
   * A page that every language has: a fixed page, or the list of a topic.
   *
   * @param key the fixed page's name in the message files, or the topic's id
   * @param anchor a place in it; empty for its top
   */
  record ToPage(String key, String anchor) implements Goal {}

  /**
   * Returns the goal that an author wrote: {@code id}, {@code id#section}, {@code contact:id},
   * {@code page:key} or {@code page:key#anchor}. An id alone is that of an article.
   */
  static Goal of(String text) {
    if (text.startsWith(CONTACT)) {
      return new ToContact(text.substring(CONTACT.length()));
    }
    boolean page = text.startsWith(PAGE);
    String rest = page ? text.substring(PAGE.length()) : text;
    int hash = rest.indexOf('#');
    String id = hash < 0 ? rest : rest.substring(0, hash);
    String place = hash < 0 ? "" : rest.substring(hash + 1);
    return page ? new ToPage(id, place) : new ToArticle(id, place);
  }
}
