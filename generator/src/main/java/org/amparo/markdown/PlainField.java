package org.amparo.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text that pages show as it is, such as a title: its marks would be seen. */
public final class PlainField {

  /** The marks of guides. */
  private static final Pattern MARK =
      Pattern.compile(
          "\\*\\*(?=[^\\s*])[^*\\n]{1,300}(?<=\\S)\\*\\*"
              + "|(?<![\\p{L}\\p{N}_])__(?=[\\p{L}\\p{N}¿¡])[^_\\n]{1,300}(?<=\\S)__(?![\\p{L}\\p{N}_])"
              + "|!?\\[[^\\[\\]]{1,200}\\]\\([^()\\s]{1,300}\\)"
              + "|</?(?:b|br|em|i|p|small|span|strong|sub|sup|u)(?: [^<>]{0,200})?/?>|<a [^<>]{0,200}>"
              + "|`[^`\\s][^`]{0,200}`");

  private static final SignSet SIGNS = new SignSet("*_[<`");

  private PlainField() {}

  /** Returns the first mark in a text. */
  public static Optional<String> mark(String text) {
    List<LeftOver> possible = LeftOver.possibleIn(text);
    boolean hasSign = SIGNS.isIn(text);
    if (possible.isEmpty() && !hasSign) {
      return Optional.empty(); // most texts
    }
    Stream<MatchResult> foreign =
        possible.stream().flatMap(mark -> mark.pattern().matcher(text).results());
    Stream<MatchResult> own = hasSign ? MARK.matcher(text).results() : Stream.empty();
    return Stream.concat(own, foreign).map(MatchResult::group).findFirst();
  }
}
