package org.amparo.problem;

/**
 * Everything that an author can get wrong. The codes are stable: people search for them. What is
 * wrong and how to mend it stands in {@code problems_LANG.properties} under {@code CODE.what},
 * {@code CODE.mend} and, where there is something to suggest, {@code CODE.near}.
 */
public enum ProblemCode {
  // 0: files
  NOT_UTF8("G001", Severity.ERROR),
  MISSING_SITE_FILE("G002", Severity.ERROR),
  UNREADABLE_FILE("G003", Severity.ERROR),
  // 1: front matter and YAML
  WRONG_DATE("G101", Severity.ERROR),
  BROKEN_YAML("G102", Severity.ERROR),
  UNKNOWN_KEY("G103", Severity.ERROR),
  DUPLICATE_KEY("G104", Severity.ERROR),
  MISSING_FIELD("G105", Severity.ERROR),
  UNKNOWN_TOPIC("G106", Severity.ERROR),
  NO_FRONT_MATTER("G107", Severity.ERROR),
  WRONG_VALUE("G108", Severity.ERROR),
  WRONG_KIND("G109", Severity.ERROR),
  WRONG_FOLDER("G110", Severity.ERROR),
  DUPLICATE_ID("G111", Severity.ERROR),
  // 2: languages
  MISSING_TRANSLATION("G201", Severity.WARNING),
  // 3: text
  DROPPED_HTML("G301", Severity.ERROR),
  // 4: links
  UNUSABLE_LINK("G411", Severity.ERROR),
  NO_SUCH_PAGE("G412", Severity.ERROR),
  NO_SUCH_SECTION("G413", Severity.ERROR),
  NO_SUCH_CONTACT("G414", Severity.ERROR),
  NO_SUCH_TERM("G415", Severity.ERROR),
  // 6: the words of the pages
  NO_MESSAGES("G601", Severity.ERROR),
  BROKEN_TEMPLATE("G602", Severity.ERROR),
  // 7: writing
  NOT_OUR_FOLDER("G701", Severity.ERROR),
  CANNOT_WRITE("G702", Severity.ERROR);

  private final String code;
  private final Severity severity;

  ProblemCode(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  /** The code that people see: G and three digits. */
  public String code() {
    return code;
  }

  /** How much it weighs. */
  public Severity severity() {
    return severity;
  }
}
