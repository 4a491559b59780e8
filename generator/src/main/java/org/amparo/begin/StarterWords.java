package org.amparo.begin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.edit.Quotes;
import org.amparo.language.DraftMessages;
import org.amparo.language.Languages;
import org.amparo.model.Language;

/**
 * The words of a new site in its languages. A language without starter texts has those of another
 * one, between brackets that say that they are left to fill in.
 */
final class StarterWords {

  private final SiteWish wish;
  private final Starter base;
  private final Language spoken;

  /**
   * @param spoken a language that the program speaks, for languages without starter texts
   */
  StarterWords(SiteWish wish, Language spoken) {
    this.wish = wish;
    Optional<Starter> first =
        wish.languages().stream().flatMap(l -> Starter.of(l).stream()).findFirst();
    this.base = first.or(() -> Starter.of(spoken)).orElseThrow();
    this.spoken = Languages.spoken().contains(base.language()) ? base.language() : spoken;
  }

  /** Returns a language that the program speaks, the closest to those of the site. */
  Language spoken() {
    return spoken;
  }

  /** Returns whether the program has starter texts in a language. */
  static boolean has(Language language) {
    return Starter.of(language).isPresent();
  }

  /** Returns the texts of a language, or those of the first language that has some. */
  Starter in(Language language) {
    return Starter.of(language).orElse(base);
  }

  /** Returns the language of the site that articles are first written in. */
  Language original() {
    return wish.languages().stream().filter(StarterWords::has).findFirst().orElse(wish.first());
  }

  /** Returns a text between the brackets that say that it is left to fill in. */
  String blank(Language language, String text) {
    return DraftMessages.of(language, spoken).get("blank", text);
  }

  /** Returns a text with the mark of what is to be translated before it. */
  String toTranslate(Language language, String text) {
    return DraftMessages.of(language, spoken).get("translate", text);
  }

  /** Returns a word; one that begins with a question mark, or is of another language, is blank. */
  String word(Language language, String key) {
    String word = in(language).words().get(key, wish.name());
    if (word.startsWith("?")) {
      return blank(language, word.substring(1));
    }
    return has(language) ? word : blank(language, word);
  }

  /** Returns a word in every language, as YAML. */
  String each(String key) {
    return each(l -> word(l, key));
  }

  /** Returns a text in every language, as YAML. */
  String each(Function<Language, String> text) {
    return mapping(l -> Quotes.of(text.apply(l)));
  }

  /** Returns lists of words, as YAML; none in a language without starter texts. */
  String lists(String key) {
    return mapping(l -> has(l) ? list(in(l).words().get(key)) : "[]");
  }

  private static String list(String words) {
    List<String> quoted = Arrays.stream(words.split(", ", -1)).map(Quotes::of).toList();
    return "[" + String.join(", ", quoted) + "]";
  }

  private String mapping(Function<Language, String> value) {
    return wish.languages().stream()
        .map(l -> l + ": " + value.apply(l))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }
}
