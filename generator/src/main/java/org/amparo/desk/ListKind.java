package org.amparo.desk;

import org.amparo.output.SourcePaths;
import org.amparo.schema.Group;

/** The files of {@code content/} that are one list with items of equal fields. */
enum ListKind {
  CONTACTS("contacts", SourcePaths.CONTACTS, "contacts", Group.CONTACT, "name"),
  WORDS("words", SourcePaths.GLOSSARY, "terms", Group.TERM, "term"),
  SYNONYMS("synonyms", SourcePaths.SYNONYMS, "groups", Group.SYNONYMS, "show");

  private final String screen;
  private final String file;
  private final String key;
  private final Group group;
  private final String title;

  ListKind(String screen, String file, String key, Group group, String title) {
    this.screen = screen;
    this.file = file;
    this.key = key;
    this.group = group;
    this.title = title;
  }

  /** Returns the name of the screen, of its template and of its messages. */
  String screen() {
    return screen;
  }

  /** Returns the file's path from the site's folder. */
  String file() {
    return file;
  }

  /** Returns the key of the list in the file. */
  String key() {
    return key;
  }

  /** Returns the fields of an item. */
  Group group() {
    return group;
  }

  /** Returns the key of the field that says what an item is called. */
  String title() {
    return title;
  }
}
