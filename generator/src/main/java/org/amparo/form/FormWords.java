package org.amparo.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.model.Language;
import org.amparo.schema.Field;
import org.amparo.schema.Group;
import org.amparo.schema.Kind;
import org.amparo.text.Messages;

/**
 * The words of a form in the language of the desk.
 *
 * @param messages labels, helps and words of closed lists
 * @param languages the names of languages by their tags
 * @param choices what can be chosen of a kind whose list is the site's
 */
public record FormWords(
    Messages messages, Map<String, String> languages, Map<Kind, List<Choice>> choices) {

  /** The field whose choices are drawings. */
  static final String ICON = "icon";

  public FormWords {
    languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
    choices = Map.copyOf(choices);
  }

  /** Returns the same words, with what can be chosen of one more kind. */
  public FormWords with(Kind kind, List<Choice> more) {
    Map<Kind, List<Choice>> all = new HashMap<>(choices);
    all.put(kind, List.copyOf(more));
    return new FormWords(messages, languages, all);
  }

  String label(Group group, Field field) {
    return messages.get(key(group, field));
  }

  String help(Group group, Field field) {
    return messages.get(key(group, field) + ".help");
  }

  private static String key(Group group, Field field) {
    return "field." + group.key() + "." + field.key();
  }

  /** Returns the name of a language; its tag if it has none. */
  String language(Language language) {
    return languages.getOrDefault(language.tag(), language.tag());
  }

  /** Returns what can be chosen for a field; none if anything can be written. */
  List<Choice> choices(Field field) {
    if (field.choices().isEmpty()) {
      return choices.getOrDefault(field.kind(), List.of());
    }
    String before = field.key().equals(ICON) ? "icon." : "choice." + field.key() + ".";
    return field.choices().stream().map(w -> Choice.of(w, messages.get(before + w))).toList();
  }

  /** Returns the choices with a value that is not among them, and with none if it may be left. */
  List<Choice> choices(Field field, String value) {
    List<Choice> all = new ArrayList<>();
    if (!field.isRequired() || value.isEmpty()) {
      all.add(Choice.of("", messages.get("choice.none")));
    }
    List<Choice> known = choices(field);
    all.addAll(known);
    if (!value.isEmpty() && known.stream().noneMatch(c -> c.value().equals(value))) {
      all.add(Choice.of(value, value));
    }
    return all;
  }

  /** Returns the units of a length of time. */
  List<Choice> units(String value) {
    List<Choice> units = new ArrayList<>();
    for (String unit : List.of("days", "weeks", "months", "years")) {
      units.add(Choice.of(unit, messages.get("unit." + unit)));
    }
    if (!value.isEmpty() && units.stream().noneMatch(u -> u.value().equals(value))) {
      units.add(Choice.of(value, value));
    }
    return units;
  }
}
