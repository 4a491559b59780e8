package org.amparo.language;

import java.util.List;
import java.util.Optional;
import org.amparo.model.Language;

/**
 * The languages that the program knows. A new language needs a class with its {@link LanguageRules}
 * and a place in {@link #ALL}; its search needs an analyzer in {@code org.amparo.search}. A site
 * may be in any other language too, without what depends on these rules.
 */
public final class Languages {

  /** In order of preference: the program speaks the first one by default. */
  static final List<LanguageRules> ALL = List.of(Spanish.RULES, English.RULES, Portuguese.RULES);

  private Languages() {}

  /** Returns the languages in which the program has messages for organisers, at least one. */
  public static List<Language> spoken() {
    return ALL.stream().filter(LanguageRules::isSpoken).map(LanguageRules::language).toList();
  }

  /**
   * Returns the rules of a language, those of {@code pt} for {@code pt-BR}; empty if the program
   * does not know it.
   */
  static Optional<LanguageRules> rules(Language language) {
    return ALL.stream().filter(r -> r.language().equals(language.primary())).findFirst();
  }
}
