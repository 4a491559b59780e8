package org.amparo.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks at the beginning of a line that other programs and hands write otherwise than
 * CommonMark: headings, list items and boxes to tick.
 */
final class LineMark {

  /** Spaces that do not look different from a space, or are not seen, inside a character class. */
  static final String HARD_SPACES =
      "\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u2060\\u3000\\uFEFF";

  private static final Pattern HARD_SPACE = Pattern.compile("[" + HARD_SPACES + "]");
  private static final String SPACE = "[ \\t" + HARD_SPACES + "]";
  private static final String HARD = "[" + HARD_SPACES + "]";

  /** Bullets that mean nothing else, also the private ones of the typefaces of Word. */
  private static final String BULLETS = "•▪▫◦●○■□‣⁃∙➢➤►▸◆❖\uF0B7\uF0A7\uF0D8\uF076\uF0FC";

  private static final String DIGITS = "0123456789";

  /** The first sign of the words of a list item, without which a mark is text. */
  private static final String WORD = "[\\p{L}¿¡«“\"(*_\\[]";

  private static final String UPPER = "[\\p{Lu}¿¡«“*\\[]";

  /** Each mark at the beginning of a line; of the last three, the lines around it decide. */
  private static final List<Rule> RULES =
      List.of(
          rule("#", "(#{1,6})" + SPACE + "*" + HARD + SPACE + "*+(?=\\S)", m -> m.group(1) + " "),
          rule("#", "(#{2,6})(?=[^\\s#])(?!\\d{1,4}[#*])(?=[^\\n]*\\p{L})", m -> m.group(1) + " "),
          rule("-*+", "[-*+] ?\\[ ?\\] ?(?=[\\p{L}\\p{N} ])", m -> "- [ ] "),
          rule("-*+", "[-*+] ?\\[[xX]\\] ?(?=[\\p{L}\\p{N} ])", m -> "- [x] "),
          rule("[", "\\[ \\](?= +[^\\s(:])", m -> "- [ ]"),
          rule("[", "\\[[xX]\\](?= +[\\p{L}\\p{N}])", m -> "- [x]"),
          rule("☐", "☐" + SPACE + "*+(?=\\S)", m -> "- [ ] "),
          rule("☑☒", "[☑☒]" + SPACE + "*+(?=\\S)", m -> "- [x] "),
          rule("-*+", "([-*+])" + SPACE + "*" + HARD + SPACE + "*+(?=\\S)", m -> m.group(1) + " "),
          rule(BULLETS, "[" + BULLETS + "](?:" + SPACE + "++(?=\\S)|(?=" + WORD + "))", m -> "- "),
          rule(
              "·–o§",
              "[·–]\\t" + SPACE + "*+(?=\\S)|[o§](?:\\t|  |" + HARD + ")" + SPACE + "*+(?=\\D)",
              m -> "- "),
          rule(DIGITS, "(\\d{1,3})[.)]-" + SPACE + "*+(?=\\S)", m -> m.group(1) + ". "),
          rule(
              DIGITS,
              "(\\d{1,3}[.)])" + SPACE + "*" + HARD + SPACE + "*+(?=\\S)",
              m -> m.group(1) + " "),
          rule(DIGITS, "(\\d{1,2}\\.)(?=" + UPPER + ")", m -> m.group(1) + " "),
          rule(DIGITS, "(\\d{1,2}\\))(?=" + WORD + ")", m -> m.group(1) + " "),
          new Rule("·–—o§", LineMark::loose),
          new Rule("-+*·–", LineMark::glued),
          new Rule(DIGITS, LineMark::numbered));

  /** Marks that are text in a line of its own kind: of these the lines around it decide. */
  private static final Pattern LOOSE = Pattern.compile("([·–—o§])" + SPACE + "++(?=" + WORD + ")");

  private static final Pattern GLUED = Pattern.compile("([-+*·–])(?=\\p{L})[^*]*+");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,2}) ?[-–]" + SPACE + "++(?=\\S)");
  private static final Pattern CLOSED =
      Pattern.compile(
          "(#{2,6})([^#].*?[^\\s#\\\\])[ \\t]*+(#{2,6})[ \\t]*+(\\{ ?#[^{}]*+})?[ \\t]*+");

  private LineMark() {}

  private static Rule rule(String signs, String pattern, Function<MatchResult, String> mark) {
    Pattern begin = Pattern.compile(pattern);
    return new Rule(
        signs,
        lines -> {
          Matcher found = begin.matcher(lines.words());
          return found.lookingAt()
              ? Optional.of(new Change(mark.apply(found.toMatchResult()), found.end()))
              : Optional.empty();
        });
  }

  /** Returns whether a character is one of {@link #HARD_SPACES}. */
  static boolean isHardSpace(char character) {
    return character > '~' && HARD_SPACE.matcher(String.valueOf(character)).matches();
  }

  /** Returns a text with a space in place of each hard space. */
  static String spaces(String text) {
    return text.isEmpty() ? text : HARD_SPACE.matcher(text).replaceAll(" ");
  }

  /**
   * Returns whether a line can begin with a mark. Most begin with a word; {@code o} is a bullet
   * too.
   *
   * @param words the line without its indentation
   */
  static boolean canBegin(String words) {
    return !words.isEmpty() && (words.charAt(0) == 'o' || !Character.isLetter(words.charAt(0)));
  }

  /** Returns how a line has to begin. */
  static Change change(Lines lines) {
    if (lines.words().isEmpty()) {
      return Change.NONE;
    }
    char first = lines.words().charAt(0);
    for (Rule rule : RULES) {
      Optional<Change> change =
          rule.signs().indexOf(first) < 0 ? Optional.empty() : rule.change().apply(lines);
      if (change.isPresent()) {
        return change.get();
      }
    }
    return Change.NONE;
  }

  /** Returns the change of a bullet that may also be a dash or a word. */
  private static Optional<Change> loose(Lines lines) {
    Matcher mark = LOOSE.matcher(lines.words());
    if (!mark.lookingAt()) {
      return Optional.empty();
    }
    char bullet = mark.group(1).charAt(0);
    boolean alone = bullet == '–' || bullet == '·' || isLoose(bullet, lines.after());
    boolean begins = lines.isAfterColon() || (bullet != '—' && lines.before().isBlank());
    boolean goesOn = lines.isAfterItem() && isLoose(bullet, lines.source());
    return (alone && begins) || goesOn
        ? Optional.of(new Change("- ", mark.end()))
        : Optional.empty();
  }

  private static boolean isLoose(char bullet, String words) {
    return !words.isEmpty() && words.charAt(0) == bullet && LOOSE.matcher(words).lookingAt();
  }

  /** Returns the change of a bullet without a space, if a line beside it has the same one. */
  private static Optional<Change> glued(Lines lines) {
    String words = lines.words();
    if (!GLUED.matcher(words).matches()) {
      return Optional.empty();
    }
    char bullet = words.charAt(0);
    boolean among = isGlued(bullet, lines.source()) || isGlued(bullet, lines.after());
    return among ? Optional.of(new Change("- ", 1)) : Optional.empty();
  }

  private static boolean isGlued(char bullet, String words) {
    return !words.isEmpty() && words.charAt(0) == bullet && GLUED.matcher(words).matches();
  }

  /** Returns the change of a number with a dash, if a line beside it has the next number. */
  private static Optional<Change> numbered(Lines lines) {
    int number = number(lines.words());
    Matcher mark = NUMBER.matcher(lines.words());
    boolean among = number(lines.source()) == number - 1 || number(lines.after()) == number + 1;
    return number >= 0 && among && mark.lookingAt()
        ? Optional.of(new Change(number + ". ", mark.end()))
        : Optional.empty();
  }

  private static int number(String words) {
    Matcher mark = NUMBER.matcher(words);
    return mark.lookingAt() ? Integer.parseInt(mark.group(1)) : -9;
  }

  /** Returns a heading without the signs that close it, if they are as many as those before it. */
  static String withoutClosing(String heading) {
    int words = 0;
    while (words < heading.length() && heading.charAt(words) == '#') {
      words++;
    }
    if (words < 2 || heading.indexOf("##", words) < 0) {
      return heading;
    }
    Matcher closed = CLOSED.matcher(heading);
    boolean balanced = closed.matches() && closed.group(1).equals(closed.group(3));
    if (!balanced) {
      return heading;
    }
    String open = closed.group(1) + closed.group(2);
    return closed.group(4) == null ? open : open + " " + closed.group(4);
  }

  /**
   * A line and those around it, all without their indentation.
   *
   * @param words the line
   * @param source the line before, as written; empty if there is none
   * @param before the line before, as CommonMark
   * @param after the line after, as written; empty if there is none
   */
  record Lines(String words, String source, String before, String after) {

    boolean isAfterColon() {
      return before.stripTrailing().endsWith(":");
    }

    boolean isAfterItem() {
      return before.startsWith("- ");
    }
  }

  /**
   * How some lines have to begin.
   *
   * @param signs with which such a line can begin
   * @param change of the line, if it is such a line
   */
  private record Rule(String signs, Function<Lines, Optional<Change>> change) {}

  /**
   * A change of the beginning of a line.
   *
   * @param mark what takes its place
   * @param length the number of characters that are replaced
   */
  record Change(String mark, int length) {

    static final Change NONE = new Change("", 0);
  }
}
