package org.amparo.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.amparo.form.Part.Labels;
import org.amparo.model.Language;
import org.amparo.schema.Field;
import org.amparo.schema.Group;
import org.amparo.schema.Kind;

/** Makes the parts of a form from the fields of a group. */
final class FormParts {

  private final FormWords words;
  private final FormState state;
  private final List<Language> languages;

  FormParts(FormWords words, FormState state, List<Language> languages) {
    this.words = words;
    this.state = state;
    this.languages = languages;
  }

  /** Returns the parts of some fields of a group. */
  List<Part> of(Group group, List<Field> fields) {
    return fields.stream().map(f -> part(group, f, f.key())).toList();
  }

  private List<Part> inside(Field field, String name) {
    Group group = field.group().orElseThrow();
    return group.fields().stream().map(f -> part(group, f, name + "." + f.key())).toList();
  }

  private Part part(Group group, Field field, String name) {
    Kind kind = field.kind();
    Labels labels = new Labels(words.label(group, field), words.help(group, field), "");
    if (kind.isLocalized()) {
      return whole(field, name, Widget.LOCALIZED, labels).with(languages(field, name));
    }
    return switch (kind) {
      case GROUP ->
          whole(field, name, Form.isSwitched(field) ? Widget.SWITCH : Widget.GROUP, labels)
              .with(inside(field, name));
      case REVIEW -> whole(field, name, Widget.REVIEW, labels).with(inside(field, name));
      case LIST_OF_GROUPS ->
          whole(field, name, Widget.GROUPS, labels).with(items(field, name, labels));
      case PERIOD -> whole(field, name, Widget.PERIOD, labels).with(period(field, name, labels));
      default -> input(field, name, labels);
    };
  }

  private Part whole(Field field, String name, Widget widget, Labels labels) {
    String input = widget == Widget.SWITCH ? name + Form.ON : name;
    return new Part(
        input,
        widget,
        labels,
        field.isWanted(),
        state.values().all(input),
        List.of(),
        List.of(),
        state.notices(name),
        state.other(input));
  }

  private List<Part> languages(Field field, String name) {
    List<Part> parts = new ArrayList<>();
    for (Language language : languages) {
      Labels labels = new Labels(words.language(language), "", language.tag());
      parts.add(input(field, name + "." + language, labels));
    }
    return parts;
  }

  private List<Part> items(Field field, String name, Labels labels) {
    List<Part> items = new ArrayList<>();
    int size = state.values().size(name);
    for (int i = 0; i <= size; i++) {
      String own = name + "." + i;
      items.add(whole(field, own, Widget.GROUP, labels).with(inside(field, own)));
    }
    return items;
  }

  private List<Part> period(Field field, String name, Labels labels) {
    Part count = input(field, name + Form.COUNT, labels);
    Part unit = input(field, name + Form.UNIT, labels);
    return List.of(
        count.as(Widget.NUMBER, List.of()), unit.as(Widget.SELECT, words.units(unit.value())));
  }

  private Part input(Field field, String name, Labels labels) {
    List<String> values = state.values().all(name);
    Widget widget = widget(field, values);
    List<Choice> choices =
        switch (widget) {
          case SELECT, ICONS, PICTURE ->
              words.choices(field, values.isEmpty() ? "" : values.get(0));
          case BOXES -> ordered(words.choices(field), values);
          default -> List.of();
        };
    return new Part(
        name,
        widget,
        labels,
        field.isWanted(),
        values,
        choices,
        List.of(),
        state.notices(name),
        state.other(name));
  }

  /** Returns the chosen values first, in their order, so that saving them changes nothing. */
  private static List<Choice> ordered(List<Choice> choices, List<String> values) {
    List<Choice> all = new ArrayList<>();
    for (String value : values) {
      Choice unknown = Choice.of(value, value);
      all.add(choices.stream().filter(c -> c.value().equals(value)).findFirst().orElse(unknown));
    }
    choices.stream().filter(c -> !values.contains(c.value())).forEach(all::add);
    return all;
  }

  /** Returns whether the input for days of a browser takes a value; it drops any other. */
  private static boolean isDay(String value) {
    try {
      return LocalDate.parse(value).getYear() > 0 && value.length() == "2026-05-02".length();
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private Widget widget(Field field, List<String> values) {
    boolean line = values.stream().allMatch(v -> v.indexOf('\n') < 0);
    boolean listed = !words.choices(field).isEmpty();
    return switch (field.kind()) {
      case LONG_TEXT, LONG_LOCALIZED -> Widget.LONG;
      case LOCALIZED_LISTS, LIST_OF_TEXTS -> Widget.LINES;
      case LANGUAGES, CONTACTS -> listed ? Widget.BOXES : Widget.LINES;
      case CHOICE -> field.key().equals(FormWords.ICON) ? Widget.ICONS : Widget.SELECT;
      case TOPIC, LANGUAGE, NEED, GOAL -> listed ? Widget.SELECT : Widget.TEXT;
      case DATE, CALLED -> values.stream().allMatch(FormParts::isDay) ? Widget.DATE : Widget.TEXT;
      case PICTURE -> Widget.PICTURE;
      case FLAG -> Widget.BOX;
      case NUMBER -> Widget.NUMBER;
      case WEB -> Widget.WEB;
      case EMAIL -> Widget.EMAIL;
      case PHONE -> Widget.PHONE;
      default -> line ? Widget.TEXT : Widget.LONG;
    };
  }
}
