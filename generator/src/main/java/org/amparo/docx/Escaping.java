package org.amparo.docx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes words as Markdown: a sign that would be read as a mark gets a backslash. An address gets
 * none, since a link ends at a backslash.
 */
final class Escaping {

  /** The signs of CommonMark, and the marks of other programs that a build refuses. */
  private static final Pattern SPECIAL =
      Pattern.compile(
          "[\\\\`*_\\[\\]<>{}|~]"
              + "|&(?=#?\\w+;|\\w{4,6}\\b)"
              + "|==(?=\\S)"
              + "|\\+\\+(?=\\S)"
              + "|'(?='')"
              + "|(?<![\\p{L}\\p{N}:]):(?=[a-z][a-z0-9_+-]{1,30}:(?![\\p{L}\\p{N}:]))");

  private static final String REST = "\\s<>«»“”„‟‹›\"`|\\\\^{}\\[\\]";

  /** An address of a page or of e-mail, as a reader's page makes a link of it. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@/._=&-])(?:https?://|www\\.)(?=[\\p{L}\\p{N}])"
              + "(?:[^*"
              + REST
              + "]|\\*(?=[\\p{L}\\p{N}]))++"
              + "|(?<![\\p{L}\\p{N}.+@/:_%-])[A-Z0-9._%+-]{1,64}+@(?:[A-Z0-9-]{2,63}+\\.){1,5}"
              + "[A-Z]{2,24}+",
          Pattern.CASE_INSENSITIVE);

  private Escaping() {}

  /** Returns words as Markdown. */
  static String of(String words) {
    StringBuilder out = new StringBuilder();
    Matcher address = ADDRESS.matcher(words);
    int from = 0;
    while (address.find()) {
      out.append(escaped(words.substring(from, address.start())));
      out.append(address.group().replace("*", "%2A"));
      from = address.end();
    }
    return out.append(escaped(words.substring(from))).toString();
  }

  private static String escaped(String words) {
    return SPECIAL.matcher(words).replaceAll("\\\\$0");
  }
}
