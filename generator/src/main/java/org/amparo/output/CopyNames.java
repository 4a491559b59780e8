package org.amparo.output;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of copies that programs make which carry files between computers: Dropbox, Drive,
 * OneDrive, Syncthing, and the systems themselves.
 */
public final class CopyNames {

  private static final String ENDING = "(?<ending>\\.[A-Za-z]+)";

  /** Names that nothing else has. */
  private static final List<Pattern> CERTAIN =
      patterns(
          "(?<stem>.+?) \\([^()]*(?:conflicted copy|case conflict|copia en conflicto)[^()]*\\)",
          "(?<stem>.+)\\.sync-conflict-\\d{8}-\\d{6}(?:-[A-Z0-9]{7})?");

  /** Names that are those of copies if the file beside them exists. */
  private static final List<Pattern> LIKELY =
      patterns(
          "(?<stem>.+?) ?\\(\\d{1,2}\\)",
          "(?<stem>.+?)-(?:(?:DESKTOP|LAPTOP|WIN|PC)-[A-Z0-9]{3,15}"
              + "|[A-Z0-9]{2,12}-(?:DESKTOP|LAPTOP|PC|MAC))(?:-\\d{1,2})?",
          "(?:Copia de|Copy of) (?<stem>.+)",
          "(?<stem>.+?)(?: -)? (?:copia|copy|Copia|Copy)(?: ?\\(?\\d{1,2}\\)?)?");

  private CopyNames() {}

  private static List<Pattern> patterns(String... names) {
    return List.of(names).stream().map(name -> Pattern.compile(name + ENDING)).toList();
  }

  /** Returns whether nobody would give a file this name. */
  public static boolean isCertain(String name) {
    return original(name, CERTAIN, other -> true).isPresent();
  }

  /**
   * Returns the name of the file that a name is a copy of.
   *
   * @param name of a file, without its folder
   * @param exists whether there is a file of a name in the same folder
   */
  public static Optional<String> original(String name, Predicate<String> exists) {
    return original(name, CERTAIN, other -> true).or(() -> original(name, LIKELY, exists));
  }

  private static Optional<String> original(
      String name, List<Pattern> patterns, Predicate<String> exists) {
    for (Pattern pattern : patterns) {
      Matcher copy = pattern.matcher(name);
      if (copy.matches()) {
        String original = copy.group("stem") + copy.group("ending");
        if (exists.test(original)) {
          return Optional.of(original);
        }
      }
    }
    return Optional.empty();
  }
}
