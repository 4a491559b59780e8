package org.amparo.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.model.Language;
import org.amparo.text.Messages;

/**
 * Languages that somebody speaks: their names as the message files have them, else as the JDK does,
 * which knows many. Neither asks what the machine itself speaks.
 */
public final class LanguageNames {

  private static final String NAME = "tongue.";

  private static final List<Locale> WITH_NAMES = List.of(Locale.getAvailableLocales());

  private final Messages messages;

  /**
   * @param messages the words of the page
   */
  public LanguageNames(Messages messages) {
    this.messages = messages;
  }

  /**
   * The name of a language in the words of the page, or in its own where the JDK has none for the
   * page; its tag where nobody knows it.
   */
  public String name(String tag) {
    if (messages.has(NAME + tag)) {
      return messages.get(NAME + tag);
    }
    Locale named = Locale.forLanguageTag(tag);
    Locale page = messages.language().locale();
    return named.getDisplayLanguage(WITH_NAMES.contains(page) ? page : named);
  }

  /** Whether a language has a name, and this is its tag. */
  public boolean isKnown(String tag) {
    return messages.has(NAME + tag)
        || (Language.isTag(tag)
            && shortTag(tag).isEmpty()
            && !Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH).equals(tag));
  }

  /** The tags that the message files know, sorted. */
  public List<String> tags() {
    return messages.keys().stream()
        .filter(k -> k.startsWith(NAME))
        .map(k -> k.substring(NAME.length()))
        .toList();
  }

  /** The tag of a language that somebody named otherwise: by its name, or by three letters. */
  public Optional<String> tagOf(String written) {
    return tags().stream()
        .filter(t -> written.equalsIgnoreCase(t) || written.equalsIgnoreCase(name(t)))
        .findFirst()
        .or(() -> shortTag(written))
        .or(() -> isoTags().filter(t -> written.equalsIgnoreCase(name(t))).findFirst());
  }

  private static Optional<String> shortTag(String three) {
    return isoTags()
        .filter(t -> Locale.forLanguageTag(t).getISO3Language().equals(three))
        .findFirst();
  }

  private static Stream<String> isoTags() {
    return Arrays.stream(Locale.getISOLanguages());
  }
}
