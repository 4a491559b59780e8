package org.amparo.begin;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.config.SiteMessages;
import org.amparo.model.Language;
import org.amparo.source.SiteFolder;

/** The messages of pages in languages that the program does not know: those of another language. */
final class StarterMessages {

  private final SiteFolder folder;
  private final StarterWords words;

  StarterMessages(SiteFolder folder, StarterWords words) {
    this.folder = folder;
    this.words = words;
  }

  /**
   * Returns the files to translate by their paths from the site's folder; none for languages that
   * the program knows.
   *
   * @throws IOException if a file of the program cannot be read
   */
  Map<String, String> files(SiteWish wish) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    for (Language language : wish.languages()) {
      if (language.fallbacks().stream().noneMatch(this::isKnown)) {
        files.put(SiteMessages.file(language), text(language, words.in(language)));
      }
    }
    return files;
  }

  private boolean isKnown(Language language) {
    return Files.isRegularFile(folder.programFile(SiteMessages.file(language)));
  }

  private String text(Language language, Starter from) throws IOException {
    Language base = isKnown(from.language()) ? from.language() : words.spoken();
    String text = Files.readString(folder.programFile(SiteMessages.file(base)));
    Locale named = base.locale();
    String name = language.locale().getDisplayName(named);
    String renamed = renamed(text, base.locale().getDisplayName(named), name);
    String own = renamed(renamed, capital(base.locale().getDisplayName(named)), capital(name));
    own = own.replace("-" + base + ".zip", "-" + language + ".zip");
    return "# " + from.words().get("messages.about") + "\n" + own;
  }

  /** Returns a text with another name of a language, but in the list of all names. */
  private static String renamed(String text, String name, String other) {
    return Pattern.compile(
            "(?m)^(?!tongue\\.).*\\b" + Pattern.quote(name) + "\\b.*$",
            Pattern.UNICODE_CHARACTER_CLASS)
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(m.group().replace(name, other)));
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
