package org.amparo.config;

/** The pages that every language of every site has; their file names stand in the message files. */
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

  /** The page's name in the message files: {@code page.KEY.file}, {@code page.KEY.title}. */
  public String key() {
    return key;
  }
}
