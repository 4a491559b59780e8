package org.amparo.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in links that open a message. */
final class MessageNumbers {

  /** A message to a number that is too short to have the code of its country. */
  private static final Pattern WITHOUT_COUNTRY =
      Pattern.compile("https?://wa\\.me/\\+?([0-9]{1,9})/?(?:\\?.*)?");

  private MessageNumbers() {}

  /** Returns the number of a link that lacks the code of its country. */
  static Optional<String> withoutCountry(String url) {
    Matcher number = WITHOUT_COUNTRY.matcher(url);
    return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
  }
}
