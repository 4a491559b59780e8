package org.amparo.facts;

import java.util.Optional;
import org.amparo.language.FactWords.Role;

/** Reads parts of the day after an hour: {@code pm}, {@code de la tarde}. */
final class DayPartReader {

  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;
  private static final int NOON = 12;

  private final Tokens tokens;
  private final Words words;

  DayPartReader(Tokens tokens, Words words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** Returns the part of the day that begins at a token. */
  Optional<DayPart> at(int i, int hour) {
    Token token = tokens.get(i);
    String text = token.text();
    if (text.equals("am") || text.equals("pm")) {
      return Optional.of(new DayPart(text, afterPoint(i + 1)));
    }
    boolean letter = text.equals("a") || text.equals("p");
    int m = tokens.get(i + 1).isSign(".") ? i + 2 : i + 1;
    if (letter && m == i + 2 && tokens.get(m).text().equals("m")) {
      return Optional.of(new DayPart(text + "m", afterPoint(m + 1)));
    }
    if (text.equals("m") && hour == NOON && tokens.get(i + 1).isSign(".")) {
      return Optional.of(new DayPart("noon", i + 2));
    }
    if (text.equals("o") && tokens.get(i + 2).text().equals("clock")) {
      return at(i + 3, hour).or(() -> Optional.of(new DayPart("", i + 3)));
    }
    return namedDayPart(i);
  }

  private int afterPoint(int i) {
    Token token = tokens.get(i);
    boolean ends = tokens.get(i + 1).isCapital() || tokens.get(i + 1).kind() == Token.Kind.NONE;
    return token.isSign(".") && !token.afterSpace() && !ends ? i + 1 : i;
  }

  private Optional<DayPart> namedDayPart(int i) {
    int word = i;
    while (word < i + 3 && words.is(Role.DAY_PART_PREFIX, tokens.get(word))) {
      word++;
    }
    String part = words.value(Role.DAY_PART, tokens.get(word));
    boolean direct = word > i || part.equals("noon") || tokens.get(word).text().equals("midnight");
    return part.isEmpty() || !direct ? Optional.empty() : Optional.of(new DayPart(part, word + 1));
  }

  /**
   * A part of the day after an hour.
   *
   * @param name as {@link Role#DAY_PART} has it; empty if it does not say which half is meant
   * @param end the token after it
   */
  record DayPart(String name, int end) {

    Time of(Time time) {
      int hour = time.minute() / HOUR;
      int twelve = time.minute() % (NOON * HOUR);
      boolean afternoon =
          switch (name) {
            case "pm" -> true;
            case "night" -> hour > 4 && hour < NOON;
            case "noon" -> true;
            default -> false;
          };
      if (hour > NOON || name.isEmpty()) {
        return time;
      }
      return new Time(afternoon ? twelve + DAY / 2 : twelve, false, time.written());
    }
  }
}
