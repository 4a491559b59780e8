package org.amparo.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.amparo.model.ShortText;
import org.amparo.text.Messages;

/**
 * What a person calls a file: an article by its title, a card by that of its guide, a list by its
 * name in the menu.
 *
 * @param desk the words of the desk
 * @param articles finds the title of an article by its file
 */
record Titles(Messages desk, Function<String, Optional<String>> articles) {

  /** Returns the title of a file; its path if it has none. */
  String of(String file) {
    Optional<String> title = articles.apply(owner(file)).filter(t -> !t.isEmpty());
    return kind(file)
        .flatMap(k -> title.map(t -> desk.get("title." + k.name().toLowerCase(Locale.ROOT), t)))
        .or(() -> title)
        .or(() -> list(file))
        .orElse(file);
  }

  /** Returns the file of the article that a file belongs to: of a card or zine, its guide. */
  static String owner(String file) {
    return kind(file).map(k -> withoutEnding(file, k) + ".md").orElse(file);
  }

  private Optional<String> list(String file) {
    return Optional.ofNullable(Steps.SCREENS.get(file)).map(screen -> desk.get("menu." + screen));
  }

  /** Returns what kind of short text a file is; empty if it is none. */
  static Optional<ShortText.Kind> kind(String file) {
    return Arrays.stream(ShortText.Kind.values())
        .filter(k -> file.endsWith(k.ending() + ".md"))
        .findFirst();
  }

  private static String withoutEnding(String file, ShortText.Kind kind) {
    return file.substring(0, file.length() - (kind.ending() + ".md").length());
  }
}
