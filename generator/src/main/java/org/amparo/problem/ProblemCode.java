package org.amparo.problem;

/**
 * The kinds of problems. Codes are stable, since people search for them. The messages of a code are
 * in {@code problems_LANG.properties}: {@code CODE.what}, {@code CODE.mend}, {@code CODE.near} for
 * a problem with a suggestion, and {@code CODE.introduction} for a section without a title.
 */
public enum ProblemCode {
  // 0: files
  NOT_UTF8("G001", Severity.ERROR),
  MISSING_SITE_FILE("G002", Severity.ERROR),
  UNREADABLE_FILE("G003", Severity.ERROR),
  EMPTY_FILE("G004", Severity.ERROR),
  NO_ENGINE("G005", Severity.ERROR),
  UNUSED_IMAGE("G006", Severity.WARNING),
  NO_PLAIN_FILE("G007", Severity.ERROR),
  TOO_LARGE("G008", Severity.ERROR),
  HIDDEN_SIGN("G009", Severity.ERROR),
  UNUSABLE_NAME("G010", Severity.ERROR),
  NO_IMAGE("G011", Severity.ERROR),
  OTHER_FORMAT("G012", Severity.ERROR),
  DAMAGED_IMAGE("G013", Severity.ERROR),
  TOO_MANY_PIXELS("G014", Severity.ERROR),
  CANNOT_TURN("G015", Severity.ERROR),
  UNSAFE_DRAWING("G016", Severity.ERROR),
  OTHER_ATTACHMENT("G021", Severity.ERROR),
  TAKEN_FOLDER("G022", Severity.ERROR),
  UNUSED_ATTACHMENT("G023", Severity.WARNING),
  NAMES_AUTHOR("G024", Severity.WARNING),
  HEAVY_IMAGE("G025", Severity.WARNING),
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
  UNCLOSED_QUOTE("G112", Severity.ERROR),
  TAB("G113", Severity.ERROR),
  SAME_ADDRESS("G114", Severity.ERROR),
  SAME_TITLE("G115", Severity.ERROR),
  WRONG_FORM("G116", Severity.ERROR),
  NOT_ONE_NUMBER("G117", Severity.ERROR),
  CUT_BY_NOTE("G118", Severity.ERROR),
  CUT_BY_COMMA("G119", Severity.ERROR),
  CURLY_QUOTES("G130", Severity.WARNING),
  TITLE_TOO_LONG("G131", Severity.WARNING),
  MISSING_FENCE("G132", Severity.ERROR),
  MARK_IN_FIELD("G133", Severity.WARNING),
  PASSWORD_IN_FILE("G140", Severity.ERROR),
  READABLE_PASSWORD("G141", Severity.ERROR),
  // 2: languages
  MISSING_TRANSLATION("G201", Severity.WARNING),
  OTHER_TOPIC("G202", Severity.ERROR),
  OTHER_FACTS("G203", Severity.ERROR),
  MISSING_SECTION("G204", Severity.WARNING),
  EXTRA_SECTION("G205", Severity.WARNING),
  SECTION_ORDER("G206", Severity.WARNING),
  NOT_CONFIRMED("G207", Severity.WARNING),
  FACTS_CHANGED("G208", Severity.WARNING),
  WORDING_CHANGED("G209", Severity.WARNING),
  NUMBER_IN_ONE("G210", Severity.WARNING),
  OTHER_ORIGINAL("G211", Severity.ERROR),
  OTHER_ID("G212", Severity.ERROR),
  SECTION_REPLACED("G213", Severity.WARNING),
  SECTION_ADDED("G214", Severity.WARNING),
  HEADING_REPLACED("G215", Severity.WARNING),
  SHORT_TEXT_REPLACED("G216", Severity.WARNING),
  CALL_ORDER("G218", Severity.WARNING),
  BLANK_IN_ONE("G220", Severity.WARNING),
  // 3: text
  DROPPED_HTML("G301", Severity.ERROR),
  EMPTY_BODY("G302", Severity.ERROR),
  SKIPPED_LEVEL("G303", Severity.ERROR),
  TITLE_IN_BODY("G304", Severity.ERROR),
  NO_ANCHOR("G305", Severity.WARNING),
  DUPLICATE_ANCHOR("G306", Severity.WARNING),
  IMAGE_WITHOUT_TEXT("G307", Severity.ERROR),
  UNEVEN_ROW("G308", Severity.ERROR),
  READING_LEVEL("G309", Severity.INFO),
  TOO_DEEP("G310", Severity.ERROR),
  NO_SUCH_CALLOUT("G311", Severity.ERROR),
  STILL_TO_WRITE("G312", Severity.ERROR),
  UNREADABLE_ANCHOR("G313", Severity.ERROR),
  LEFT_AS_TEXT("G314", Severity.ERROR),
  TABLE_TOO_LARGE("G320", Severity.ERROR),
  LEFT_EMPHASIS("G330", Severity.ERROR),
  FOOTNOTE("G331", Severity.ERROR),
  UNDEFINED_REFERENCE("G332", Severity.ERROR),
  FOREIGN_MARK("G333", Severity.ERROR),
  CALLOUT_OUTSIDE("G334", Severity.ERROR),
  EMPTY_CALLOUT("G335", Severity.WARNING),
  TABLE_WITHOUT_DASHES("G336", Severity.ERROR),
  HEADING_BY_CHANCE("G337", Severity.ERROR),
  MAYBE_HEADING("G338", Severity.WARNING),
  UNUSED_REFERENCE("G339", Severity.WARNING),
  LINK_WITHOUT_WORDS("G340", Severity.ERROR),
  OPEN_FENCE("G341", Severity.ERROR),
  LIST_IN_PARAGRAPH("G342", Severity.ERROR),
  BLANK_OUTSIDE("G350", Severity.ERROR),
  WRONG_BLANK("G351", Severity.ERROR),
  BLANK_OF_TWO_SIZES("G352", Severity.ERROR),
  LETTER_WITHOUT_BLANKS("G353", Severity.ERROR),
  // 4: links
  UNUSABLE_LINK("G411", Severity.ERROR),
  NO_SUCH_PAGE("G412", Severity.ERROR),
  NO_SUCH_SECTION("G413", Severity.ERROR),
  NO_SUCH_CONTACT("G414", Severity.ERROR),
  NO_SUCH_TERM("G415", Severity.ERROR),
  NO_SUCH_IMAGE("G416", Severity.ERROR),
  LINK_TO_DRAFT("G417", Severity.ERROR),
  LEAVES_CONTENT("G418", Severity.ERROR),
  OTHER_CASE("G419", Severity.ERROR),
  OUTSIDE_GONE("G420", Severity.WARNING),
  OUTSIDE_NOT_CHECKED("G421", Severity.INFO),
  NO_SUCH_FILE("G422", Severity.ERROR),
  OUTSIDE_IMAGE("G423", Severity.ERROR),
  FILE_AS_IMAGE("G424", Severity.ERROR),
  NO_SUCH_GOAL("G431", Severity.ERROR),
  NO_WAY_TO_QUESTION("G432", Severity.ERROR),
  CIRCLE("G433", Severity.ERROR),
  TOO_MANY_TAPS("G434", Severity.ERROR),
  NO_WAY_TO_GUIDE("G435", Severity.WARNING),
  OPTION_TOO_LONG("G436", Severity.ERROR),
  // 5: freshness
  OVERDUE("G501", Severity.WARNING),
  DUE_SOON("G502", Severity.WARNING),
  OVERDUE_UNEXPLAINED("G503", Severity.ERROR),
  CALL_AGAIN("G504", Severity.WARNING),
  NEVER_CALLED("G505", Severity.INFO),
  DAY_TO_COME("G506", Severity.ERROR),
  // 6: messages and templates of pages
  NO_MESSAGES("G601", Severity.ERROR),
  BROKEN_TEMPLATE("G602", Severity.ERROR),
  MISSING_MESSAGE("G603", Severity.ERROR),
  BROKEN_MESSAGE("G604", Severity.ERROR),
  BROKEN_ESCAPE("G605", Severity.ERROR),
  MISSING_NEED("G606", Severity.ERROR),
  ENDLESS_TEMPLATE("G607", Severity.ERROR),
  // 7: writing
  NOT_OUR_FOLDER("G701", Severity.ERROR),
  CANNOT_WRITE("G702", Severity.ERROR),
  OUTPUT_IN_USE("G703", Severity.ERROR),
  OUTPUT_AMONG_SOURCES("G704", Severity.ERROR),
  PARTLY_WRITTEN("G705", Severity.ERROR),
  // 8: pamphlets
  SHORT_TEXT_WITHOUT_GUIDE("G801", Severity.ERROR),
  WRONG_PANELS("G802", Severity.ERROR),
  PANEL_TOO_LONG("G803", Severity.ERROR),
  TOO_LONG_TO_FOLD("G804", Severity.WARNING),
  NO_GLYPH("G805", Severity.WARNING),
  UNPAIRED_ON_PAPER("G806", Severity.WARNING),
  NO_ROOM_FOR_CODE("G807", Severity.WARNING),
  NO_ROOM_FOR_NOTICE("G808", Severity.WARNING),
  POSTER_TOO_LONG("G809", Severity.WARNING),
  NO_TYPEFACE("G811", Severity.WARNING),
  UNSHAPED_SCRIPT("G812", Severity.WARNING),
  UNUSABLE_TYPEFACE("G813", Severity.WARNING),
  RIGHT_TO_LEFT_ON_PAPER("G820", Severity.WARNING),
  // 9: discreet sites
  LISTED_IN_TITLE("G901", Severity.ERROR),
  LISTED_IN_ADDRESS("G902", Severity.ERROR),
  LISTED_IN_NAME("G903", Severity.ERROR);

  private final String code;
  private final Severity severity;

  ProblemCode(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  /** Returns the code: G and three digits. */
  public String code() {
    return code;
  }

  /** Returns the severity outside drafts. */
  public Severity severity() {
    return severity;
  }
}
