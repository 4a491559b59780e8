package org.amparo.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.model.Language;
import org.amparo.schema.Field;
import org.amparo.schema.Group;
import org.amparo.schema.Kind;
import org.amparo.yaml.YamlNode;

/** Makes values to write into a file from the values of a form. */
final class FormNodes {

  private final FormValues values;
  private final List<Language> languages;

  FormNodes(FormValues values, List<Language> languages) {
    this.values = values;
    this.languages = languages;
  }

  /** Returns a group with the fields that have a value, in the order of the schema. */
  YamlNode of(Group group, String before) {
    Map<String, YamlNode> fields = new LinkedHashMap<>();
    for (Field field : group.fields()) {
      of(field, before + field.key()).ifPresent(node -> fields.put(field.key(), node));
    }
    return new YamlNode.Group(fields);
  }

  /** Returns the value of a field; empty if the field is to be missing. */
  Optional<YamlNode> of(Field field, String name) {
    Kind kind = field.kind();
    if (kind.isLocalized()) {
      return localized(name, kind);
    }
    if (kind.isList()) {
      List<String> lines = values.lines(name);
      return lines.isEmpty() ? Optional.empty() : Optional.of(YamlNode.texts(lines));
    }
    return switch (kind) {
      case GROUP, REVIEW -> group(field, name);
      case LIST_OF_GROUPS -> groups(field.group().orElseThrow(), name);
      case CALLED ->
          Optional.of(YamlNode.text(values.has(name) ? values.text(name) : Field.PENDING));
      case PERIOD -> text(period(name));
      default -> text(values.text(name));
    };
  }

  private static Optional<YamlNode> text(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(YamlNode.text(text));
  }

  private String period(String name) {
    String count = values.text(name + Form.COUNT);
    String unit = values.text(name + Form.UNIT);
    String units = count.equals("1") ? unit.replaceFirst("s$", "") : unit;
    return count.isEmpty() ? "" : (count + " " + units).strip();
  }

  /** Returns a text for each language, or one for all if they are equal. */
  private Optional<YamlNode> localized(String name, Kind kind) {
    Map<String, YamlNode> each = new LinkedHashMap<>();
    for (Language language : languages) {
      text(name, language, kind).ifPresent(node -> each.put(language.tag(), node));
    }
    if (each.isEmpty()) {
      return Optional.empty();
    }
    boolean forAll =
        each.size() == languages.size() && each.values().stream().distinct().count() == 1;
    return Optional.of(
        forAll && kind != Kind.LOCALIZED_LISTS
            ? each.values().iterator().next()
            : new YamlNode.Group(each));
  }

  /** Returns the text, or the list of texts, of one language. */
  Optional<YamlNode> text(String name, Language language, Kind kind) {
    String own = name + "." + language;
    if (kind != Kind.LOCALIZED_LISTS) {
      return text(values.text(own));
    }
    List<String> lines = values.lines(own);
    return lines.isEmpty() ? Optional.empty() : Optional.of(YamlNode.texts(lines));
  }

  private Optional<YamlNode> group(Field field, String name) {
    if (field.kind() == Kind.REVIEW && !values.text(name).equals(Form.DONE)) {
      return text(values.has(name) ? values.text(name) : Field.PENDING);
    }
    boolean there = Form.isSwitched(field) ? values.has(name + Form.ON) : values.hasAny(name + ".");
    return there || field.kind() == Kind.REVIEW
        ? Optional.of(of(field.group().orElseThrow(), name + "."))
        : Optional.empty();
  }

  private Optional<YamlNode> groups(Group inside, String name) {
    List<YamlNode> items = new ArrayList<>();
    for (int i = 0; i < values.size(name); i++) {
      String before = name + "." + i + ".";
      if (values.hasAny(before)) {
        items.add(of(inside, before));
      }
    }
    return items.isEmpty() ? Optional.empty() : Optional.of(new YamlNode.Items(items));
  }
}
