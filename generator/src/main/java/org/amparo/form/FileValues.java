package org.amparo.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.model.Language;
import org.amparo.schema.Field;
import org.amparo.schema.Kind;
import org.amparo.yaml.YamlNode;
import org.amparo.yaml.YamlPath;
import org.amparo.yaml.YamlText;

/** Reads the values of a form from a file. */
final class FileValues {

  private final YamlText text;
  private final List<Language> languages;
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  FileValues(YamlText text, List<Language> languages) {
    this.text = text;
    this.languages = languages;
  }

  /** Returns the values of some fields of a group. */
  FormValues of(List<Field> fields, YamlPath path) {
    add(fields, path, "");
    return new FormValues(values);
  }

  private void add(List<Field> fields, YamlPath path, String before) {
    for (Field field : fields) {
      add(field, path.field(field.key()), before + field.key());
    }
  }

  private void add(Field field, YamlPath path, String name) {
    Kind kind = field.kind();
    if (kind.isLocalized()) {
      languages.forEach(l -> localized(path, name, l));
    } else if (kind == Kind.CALLED || kind == Kind.REVIEW) {
      review(field, path, name);
    } else if (kind == Kind.FLAG) {
      put(name, text.value(path).filter("true"::equals).stream().toList());
    } else if (kind == Kind.PERIOD) {
      period(path, name);
    } else if (field.group().isPresent()) {
      groups(field, path, name);
    } else {
      put(name, texts(path, kind.isList()));
    }
  }

  private void put(String name, List<String> found) {
    values.put(name, found);
  }

  /** Returns the texts of a value; those of a list of lines in one input. */
  private List<String> texts(YamlPath path, boolean list) {
    Optional<YamlNode> node = text.node(path);
    if (list && node.isPresent() && node.get() instanceof YamlNode.Items items) {
      return items.items().stream()
          .filter(YamlNode.Text.class::isInstance)
          .map(i -> ((YamlNode.Text) i).text())
          .toList();
    }
    return text.value(path).stream().toList();
  }

  private void localized(YamlPath path, String name, Language language) {
    boolean forAll = text.value(path).isPresent();
    YamlPath own = forAll ? path : path.field(language.tag());
    put(name + "." + language, texts(own, true));
  }

  private void review(Field field, YamlPath path, String name) {
    String state = text.value(path).orElse("");
    boolean undated = field.kind() == Kind.CALLED && state.equals(Field.PENDING);
    put(name, undated ? List.of() : List.of(state));
    if (field.group().isPresent() && text.value(path).isEmpty() && text.node(path).isPresent()) {
      put(name, List.of(Form.DONE));
      add(field.group().get().fields(), path, name + ".");
    }
  }

  private void period(YamlPath path, String name) {
    String[] parts = text.value(path).orElse("").strip().split(" +", 2);
    boolean written = parts.length == 2 && parts[0].matches("\\d+");
    put(name + Form.COUNT, List.of(written ? parts[0] : String.join(" ", parts)));
    String unit = written ? parts[1] : "";
    put(name + Form.UNIT, List.of(unit.isEmpty() || unit.endsWith("s") ? unit : unit + "s"));
  }

  private void groups(Field field, YamlPath path, String name) {
    List<Field> inside = field.group().orElseThrow().fields();
    if (field.kind() == Kind.LIST_OF_GROUPS) {
      for (int i = 0; i < text.size(path); i++) {
        add(inside, path.item(i), name + "." + i + ".");
      }
      return;
    }
    if (Form.isSwitched(field)) {
      put(name + Form.ON, text.node(path).isPresent() ? List.of("true") : List.of());
    }
    add(inside, path, name + ".");
  }
}
