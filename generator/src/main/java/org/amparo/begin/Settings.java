package org.amparo.begin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amparo.edit.Quotes;
import org.amparo.model.Language;
import org.amparo.model.Localized;
import org.amparo.model.Topic;

/** Writes {@code site.yml} of a new site. */
final class Settings {

  /** A reserved name: no page and no pamphlet then tells an address that nobody has. */
  private static final String ADDRESS = "https://guide.example/";

  private final SiteWish wish;
  private final StarterWords words;

  Settings(SiteWish wish, StarterWords words) {
    this.wish = wish;
    this.words = words;
  }

  /** Returns the text of the file. */
  String text(List<Topic> topics) {
    StringBuilder out = new StringBuilder();
    Starter starter = words.in(wish.first());
    out.append("# ").append(starter.words().get("settings.about")).append('\n');
    out.append("name: ").append(Quotes.of(wish.name())).append('\n');
    out.append("# ").append(starter.words().get("settings.address")).append('\n');
    out.append("address: \"").append(ADDRESS).append("\"\n");
    out.append("languages: ").append(wish.languages()).append('\n');
    out.append("jurisdiction: ").append(words.each(this::country)).append('\n');
    out.append("topics:\n");
    topics.forEach(t -> append(out, t));
    out.append("questions: ");
    out.append(words.each(l -> words.in(l).words().get("questions.folder"))).append('\n');
    if (!wish.exit().isEmpty()) {
      out.append("exit: ").append(Quotes.of(wish.exit())).append('\n');
    }
    if (!wish.colour().isEmpty()) {
      out.append("colour: ").append(Quotes.of(wish.colour())).append('\n');
    }
    return out.toString();
  }

  private void append(StringBuilder out, Topic topic) {
    out.append("  - id: ").append(topic.id()).append('\n');
    line(out, "folder", topic.folder());
    line(out, "title", topic.title());
    line(out, "summary", topic.summary());
    if (!topic.icon().isEmpty()) {
      out.append("    icon: ").append(topic.icon()).append('\n');
    }
  }

  private void line(StringBuilder out, String key, Localized texts) {
    Function<Language, String> text = texts::in;
    out.append("    ").append(key).append(": ").append(words.each(text)).append('\n');
  }

  /** Returns the name of the country in a language; as it was typed if it is not known. */
  String country(Language language) {
    if (wish.country().isEmpty()) {
      return words.word(language, "country");
    }
    Optional<Locale> known =
        Arrays.stream(Locale.getISOCountries())
            .map(Settings::region)
            .filter(this::isNamed)
            .findFirst();
    boolean named = Arrays.asList(Locale.getAvailableLocales()).contains(language.locale());
    return known
        .filter(c -> named)
        .map(c -> c.getDisplayCountry(language.locale()))
        .orElse(wish.country());
  }

  private static Locale region(String code) {
    return new Locale.Builder().setRegion(code).build();
  }

  private boolean isNamed(Locale country) {
    Stream<Locale> languages =
        Stream.concat(
            wish.languages().stream().map(Language::locale),
            Stream.of(Locale.ENGLISH, Locale.forLanguageTag("es"), Locale.forLanguageTag("pt")));
    return languages.anyMatch(l -> country.getDisplayCountry(l).equalsIgnoreCase(wish.country()));
  }
}
