package org.amparo.output;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the names of an author's files mean, and which of them cannot be used. */
public final class FileNames {

  /** The endings that editors give to Markdown. */
  private static final Pattern MARKDOWN =
      Pattern.compile("(?i)\\.(md|markdown|mdown|mkd|mkdn|mdwn)$");

  /** Names that Windows refuses: some characters, a final dot or space, and names of devices. */
  private static final Pattern UNUSABLE =
      Pattern.compile(
          "(?is).*[<>:\"|?*\\\\\\p{Cntrl}].*|.*[. ]|.{101,}"
              + "|(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\\..*)?");

  /** Names of files that the program makes beside those of guides. */
  private static final Set<String> TAKEN = Set.of("index", SitePaths.WHOLE_SITE);

  private FileNames() {}

  /** Returns whether a file's name ends like that of a text: {@code .md}, in any case. */
  public static boolean isMarkdown(String file) {
    return MARKDOWN.matcher(file).find();
  }

  /** Returns the path of a text without its ending. */
  public static String stem(String file) {
    return MARKDOWN.matcher(file).replaceFirst("");
  }

  /** Returns the end of a file's name after the last dot, in small letters. */
  public static String ending(String file) {
    return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Returns whether a file or folder of this name cannot be on every disk. */
  public static boolean isUnusable(String name) {
    return UNUSABLE.matcher(name).matches();
  }

  /** Returns whether a guide cannot have this id and be in a file of this name. */
  public static boolean isReserved(String id) {
    return TAKEN.contains(id.toLowerCase(Locale.ROOT)) || isUnusable(id);
  }
}
