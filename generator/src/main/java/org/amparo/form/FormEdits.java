package org.amparo.form;

import java.util.List;
import java.util.Optional;
import org.amparo.model.Language;
import org.amparo.schema.Field;
import org.amparo.schema.Group;
import org.amparo.schema.Kind;
import org.amparo.yaml.YamlNode;
import org.amparo.yaml.YamlPath;
import org.amparo.yaml.YamlText;

/** Changes the fields of a file whose values differ from those of a form. */
final class FormEdits {

  private final FormValues old;
  private final FormValues fresh;
  private final FormNodes nodes;
  private final List<Language> languages;

  FormEdits(FormValues old, FormValues fresh, List<Language> languages) {
    this.old = old;
    this.fresh = fresh;
    this.nodes = new FormNodes(fresh, languages);
    this.languages = languages;
  }

  /** Returns the text in which the fields of the form have its values. */
  YamlText of(YamlText text, Form form) {
    YamlText changed = text;
    for (Field field : form.fields()) {
      YamlPath path = form.path().field(field.key());
      changed = of(changed, field, new Place(path, field.key(), form.group().keys()));
    }
    return changed;
  }

  private YamlText of(YamlText text, Group group, YamlPath path, String before) {
    YamlText changed = text;
    for (Field field : group.fields()) {
      Place place = new Place(path.field(field.key()), before + field.key(), group.keys());
      changed = of(changed, field, place);
    }
    return changed;
  }

  private YamlText of(YamlText text, Field field, Place place) {
    if (!differs(field, place.name())) {
      return text;
    }
    Optional<YamlNode> now = text.node(place.path());
    boolean isGroup = now.isPresent() && now.get() instanceof YamlNode.Group;
    boolean isList = now.isPresent() && now.get() instanceof YamlNode.Items;
    if (field.kind().isLocalized() && isGroup) {
      return localized(text, field, place);
    }
    if (field.kind() == Kind.LIST_OF_GROUPS && isList) {
      return groups(text, field.group().orElseThrow(), place);
    }
    Optional<YamlNode> next = nodes.of(field, place.name());
    if (field.group().isPresent()
        && isGroup
        && next.filter(n -> n instanceof YamlNode.Group).isPresent()) {
      return of(text, field.group().get(), place.path(), place.name() + ".");
    }
    return set(text, place, next);
  }

  private static YamlText set(YamlText text, Place place, Optional<YamlNode> node) {
    return node.map(n -> text.set(place.path(), n, place.order()))
        .orElseGet(() -> text.remove(place.path()));
  }

  /** Returns whether the form has another value than the file. */
  private boolean differs(Field field, String name) {
    if (field.kind().isLocalized()) {
      return languages.stream().anyMatch(l -> differs(name + "." + l, field.kind()));
    }
    if (field.kind() == Kind.REVIEW && !fresh.has(name)) {
      return false; // neither choice was made
    }
    if (field.group().isPresent()) {
      return !inside(old, name).equals(inside(fresh, name));
    }
    return field.kind() == Kind.PERIOD
        ? differs(name + Form.COUNT, Kind.NUMBER) || differs(name + Form.UNIT, Kind.TEXT)
        : differs(name, field.kind());
  }

  private boolean differs(String name, Kind kind) {
    return (kind.isList() || kind == Kind.LOCALIZED_LISTS)
        ? !old.lines(name).equals(fresh.lines(name))
        : !old.all(name).equals(fresh.all(name));
  }

  /** Returns the values of all inputs of a field. */
  private static List<String> inside(FormValues values, String name) {
    return values.byName().entrySet().stream()
        .filter(e -> e.getKey().equals(name) || e.getKey().startsWith(name + "."))
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> e.getKey() + "=" + e.getValue())
        .sorted()
        .toList();
  }

  /** Changes only the languages whose texts differ. */
  private YamlText localized(YamlText text, Field field, Place place) {
    List<String> order = languages.stream().map(Language::tag).toList();
    if (languages.stream().noneMatch(l -> fresh.has(place.name() + "." + l))) {
      return text.remove(place.path());
    }
    YamlText changed = text;
    for (Language language : languages) {
      if (differs(place.name() + "." + language, field.kind())) {
        Place own = new Place(place.path().field(language.tag()), place.name(), order);
        changed = set(changed, own, nodes.text(place.name(), language, field.kind()));
      }
    }
    return changed;
  }

  /** Changes the groups of a list, adds new ones, and removes those without a value. */
  private YamlText groups(YamlText text, Group inside, Place place) {
    int size = text.size(place.path());
    YamlText changed = text;
    for (int i = 0; i < size; i++) {
      changed = of(changed, inside, place.path().item(i), place.name() + "." + i + ".");
    }
    for (int i = size; i < fresh.size(place.name()); i++) {
      String before = place.name() + "." + i + ".";
      if (fresh.hasAny(before)) {
        changed =
            changed.insert(place.path(), changed.size(place.path()), nodes.of(inside, before));
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      if (!fresh.hasAny(place.name() + "." + i + ".")) {
        changed = changed.remove(place.path().item(i));
      }
    }
    return changed;
  }

  /**
   * Where a field is.
   *
   * @param path in the file
   * @param name in the form
   * @param order of the keys of its group
   */
  private record Place(YamlPath path, String name, List<String> order) {}
}
