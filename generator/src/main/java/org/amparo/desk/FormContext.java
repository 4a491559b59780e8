package org.amparo.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.config.LooksFolder;
import org.amparo.config.SiteMessages;
import org.amparo.form.Choice;
import org.amparo.form.FormWords;
import org.amparo.language.LanguageNames;
import org.amparo.language.Languages;
import org.amparo.model.Contact;
import org.amparo.model.Language;
import org.amparo.model.Localized;
import org.amparo.project.CheckedSite;
import org.amparo.schema.Kind;
import org.amparo.text.Messages;

/**
 * What the forms of a visit can choose from: the languages, topics, needs and contacts of a site.
 */
final class FormContext {

  private final Workplace place;
  private final Visit visit;
  private final Optional<CheckedSite> site;
  private final LanguageNames names;

  FormContext(Workplace place, Visit visit) {
    this.place = place;
    this.visit = visit;
    this.site = place.state().site().map(s -> s.checked());
    this.names =
        new LanguageNames(
            site.map(s -> s.messages().in(shown())).orElseGet(() -> words().console()));
  }

  Words words() {
    return place.words(visit);
  }

  /** Returns the site; empty if it could never be read. */
  Optional<CheckedSite> site() {
    return site;
  }

  /** Returns the languages of the site. */
  List<Language> languages() {
    return site.map(s -> s.config().languages()).orElse(Languages.spoken());
  }

  /** Returns the language of the site in which the desk shows its texts. */
  Language shown() {
    List<Language> all = languages();
    return all.contains(visit.language()) ? visit.language() : all.get(0);
  }

  /** Returns a text in the language of the desk, or in another if it has none. */
  String text(Localized text) {
    return text.in(shown());
  }

  /** Returns the words of forms. */
  FormWords forms() {
    Map<Kind, List<Choice>> choices = new LinkedHashMap<>();
    choices.put(Kind.LANGUAGES, spoken());
    choices.put(Kind.LANGUAGE, named(languages().stream().map(Language::tag).toList()));
    choices.put(Kind.NEED, needs());
    choices.put(Kind.PICTURE, pictures());
    choices.put(
        Kind.TOPIC,
        site.stream()
            .flatMap(s -> s.config().topics().stream())
            .map(t -> Choice.of(t.id(), text(t.title())))
            .toList());
    choices.put(
        Kind.CONTACTS,
        contacts().stream()
            .filter(c -> !c.phone().isEmpty())
            .map(c -> Choice.of(c.id(), text(c.name())))
            .toList());
    Map<String, String> tags = new LinkedHashMap<>();
    languages().forEach(l -> tags.put(l.tag(), names.name(l.tag())));
    return new FormWords(words().desk(), tags, choices);
  }

  private List<Choice> pictures() {
    return new LooksFolder(place.folder())
        .images().stream().map(name -> Choice.of(name, name)).toList();
  }

  private List<Contact> contacts() {
    return site.map(s -> s.site().contacts()).orElse(List.of());
  }

  /** Returns the languages of the site, then those that its messages name. */
  private List<Choice> spoken() {
    Set<String> tags = new LinkedHashSet<>();
    languages().forEach(l -> tags.add(l.tag()));
    tags.addAll(names.tags());
    return named(new ArrayList<>(tags));
  }

  private List<Choice> named(List<String> tags) {
    return tags.stream().map(t -> Choice.of(t, names.name(t))).toList();
  }

  /** Returns the needs of contacts, in the order of the message files. */
  List<Choice> needs() {
    if (site.isEmpty()) {
      return List.of();
    }
    Messages messages = site.get().messages().in(shown());
    return messages.keys().stream()
        .filter(k -> k.startsWith(SiteMessages.NEED))
        .map(k -> Choice.of(k.substring(SiteMessages.NEED.length()), messages.get(k)))
        .toList();
  }
}
