package org.amparo.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.model.Language;
import org.amparo.text.Messages;

/**
 * Names of languages: from the message files of pages, or else from the JDK. They do not depend on
 * the language of the machine.
 */
public final class LanguageNames {

  /** The beginning of the keys of names in the message files. */
  public static final String NAME = "tongue.";

  private final Messages messages;

  /**
   * @param messages of the page; the keys {@code tongue.TAG} are names of languages
   */
  public LanguageNames(Messages messages) {
    this.messages = messages;
  }

  /**
   * Returns the name of a language in the language of the page. Where the JDK has no names in that
   * language, returns the name in the language itself; of an unknown language, the tag.
   */
  public String name(String tag) {
    if (messages.has(NAME + tag)) {
      return messages.get(NAME + tag);
    }
    Locale named = Locale.forLanguageTag(tag);
    Language page = messages.language();
    return named.getDisplayName(hasNames(page) ? page.locale() : named);
  }

  /** Returns whether the JDK names languages in a language, as in each that the program speaks. */
  private static boolean hasNames(Language language) {
    return Languages.spoken().contains(language) || Known.LOCALES.contains(language.locale());
  }

  /** Returns whether the JDK has a name for a language. */
  public static boolean isNamed(String tag) {
    Locale named = Locale.forLanguageTag(tag);
    return !named.getDisplayLanguage(Locale.ENGLISH).equals(named.getLanguage());
  }

  /** Returns whether this is the shortest tag of a language that has a name. */
  public boolean isKnown(String tag) {
    return messages.has(NAME + tag)
        || (Language.isTag(tag) && shortTag(tag).isEmpty() && isNamed(tag));
  }

  /** Returns the tags that have a name in the message files, sorted. */
  public List<String> tags() {
    return messages.keys().stream()
        .filter(k -> k.startsWith(NAME))
        .map(k -> k.substring(NAME.length()))
        .toList();
  }

  /** Returns the tag of a language from its name, its code of three letters or its tag. */
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

  /** The locales of the JDK. To list them takes long, and few runs need them. */
  private static final class Known {
    static final List<Locale> LOCALES = List.of(Locale.getAvailableLocales());
  }
}
