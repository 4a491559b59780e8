package org.amparo.config;

/** The pages that every site has in every language; the message files name their files. */
public enum FixedPage {
  HOME("home"),
  CONTACTS("contacts"),
  GLOSSARY("glossary"),
  PRINT("print"),
  SAVE("save"),
  AWAY("away");

  private final String key;

  FixedPage(String key) {
    this.key = key;
  }

  /** Returns the page's name in message keys: {@code page.KEY.file}, {@code page.KEY.title}. */
  public String key() {
    return key;
  }
}
