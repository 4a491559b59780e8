package org.amparo.config;

import java.util.List;

/** The pages that every site has in every language; the message files name their files. */
public enum FixedPage {
  HOME("home"),
  CONTACTS("contacts"),
  GLOSSARY("glossary"),
  PRINT("print"),
  SAVE("save"),
  AWAY("away");

  /** The pages to which an option of a question can lead. */
  public static final List<FixedPage> GOALS = List.of(HOME, CONTACTS, GLOSSARY, SAVE);

  private final String key;

  FixedPage(String key) {
    this.key = key;
  }

  /** Returns the page's name in message keys: {@code page.KEY.file}, {@code page.KEY.title}. */
  public String key() {
    return key;
  }
}
