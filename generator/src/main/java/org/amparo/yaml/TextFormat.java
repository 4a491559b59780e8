package org.amparo.yaml;

import java.util.regex.Pattern;
import org.amparo.problem.ProblemCode;

/** The formats of short texts. */
enum TextFormat {
  /** A name for addresses and file names: letters without accents, digits, {@code -}, {@code _}. */
  ID("[A-Za-z0-9][A-Za-z0-9_-]{0,63}", ProblemCode.WRONG_FORM, "si-te-paran"),
  /** An http or https URL. */
  WEB("(?i)https?://[^\\s<>\"`\\\\]+", ProblemCode.WRONG_FORM, "https://example.org/"),
  /** An e-mail address. */
  EMAIL("[^\\s<>\"&?%:@]+@[^\\s<>\"&?%:@/]+", ProblemCode.WRONG_FORM, "ayuda@example.org"),
  /** One telephone number: at most 15 digits, as in E.164. */
  PHONE(
      "(?!(?:[^0-9]*+[0-9]){16})[+*#(]{0,2}[0-9][0-9 ().*#-]{1,30}",
      ProblemCode.NOT_ONE_NUMBER,
      "105");

  private final Pattern pattern;
  private final ProblemCode code;
  private final String example;

  TextFormat(String pattern, ProblemCode code, String example) {
    this.pattern = Pattern.compile(pattern);
    this.code = code;
    this.example = example;
  }

  boolean matches(String text) {
    return pattern.matcher(text).matches();
  }

  /** Returns the code of the problem with a text that does not match. */
  ProblemCode code() {
    return code;
  }

  /** Returns a text that matches, for the message of the problem. */
  String example() {
    return example;
  }
}
