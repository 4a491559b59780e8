package org.amparo.schema;

/** What the value of a field is. */
public enum Kind {
  /** A text in a line. */
  TEXT,
  /** A text of several sentences. */
  LONG_TEXT,
  /** A name for addresses and file names. */
  ID,
  /** A word of the field's closed list. */
  CHOICE,
  /** {@code true} or {@code false}. */
  FLAG,
  /** A day, written {@code 2026-05-02}. */
  DATE,
  /** A length of time, written {@code 6 months}. */
  PERIOD,
  /** A whole number. */
  NUMBER,
  /** An http or https URL. */
  WEB,
  /** An e-mail address. */
  EMAIL,
  /** One telephone number. */
  PHONE,
  /** A line in each language of the site. */
  LOCALIZED,
  /** A text of several sentences in each language of the site. */
  LONG_LOCALIZED,
  /** A list of texts. */
  LIST_OF_TEXTS,
  /** A list of texts in each language of the site. */
  LOCALIZED_LISTS,
  /** A group of fields. */
  GROUP,
  /** A list of groups of fields. */
  LIST_OF_GROUPS,
  /** {@code pending}, or a group of fields with a name and a day. */
  REVIEW,
  /** {@code pending}, or a day. */
  CALLED,
  /** The id of a topic of the site. */
  TOPIC,
  /** A language of the site. */
  LANGUAGE,
  /** A list of languages. */
  LANGUAGES,
  /** A need of contacts, a word of the site's messages. */
  NEED,
  /** A list of ids of contacts with a telephone. */
  CONTACTS,
  /** Where an option leads. */
  GOAL,
  /** The name of a file beside the article, or of an icon. */
  FILE,
  /** The name of an image of the site's looks. */
  PICTURE;

  /** Returns whether the value has one text for each language of the site. */
  public boolean isLocalized() {
    return this == LOCALIZED || this == LONG_LOCALIZED || this == LOCALIZED_LISTS;
  }

  /** Returns whether the value is a list of texts. */
  public boolean isList() {
    return this == LIST_OF_TEXTS || this == LANGUAGES || this == CONTACTS;
  }
}
