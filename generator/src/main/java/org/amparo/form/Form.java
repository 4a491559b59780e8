package org.amparo.form;

import java.util.List;
import org.amparo.model.Language;
import org.amparo.schema.Field;
import org.amparo.schema.Group;
import org.amparo.schema.Kind;
import org.amparo.yaml.YamlNode;
import org.amparo.yaml.YamlPath;
import org.amparo.yaml.YamlText;

/**
 * A form of one group of fields of a file.
 *
 * @param group the fields of the group
 * @param keys of the fields that the form has
 * @param path of the group in the file
 * @param languages of the site
 */
public record Form(Group group, List<String> keys, YamlPath path, List<Language> languages) {

  /** The end of the name of the box that says whether an optional group is there. */
  static final String ON = ".on";

  /** The end of the name of the number of a length of time. */
  static final String COUNT = ".count";

  /** The end of the name of the unit of a length of time. */
  static final String UNIT = ".unit";

  /** The value of a review that somebody has done. */
  static final String DONE = "done";

  public Form {
    keys = List.copyOf(keys);
    languages = List.copyOf(languages);
  }

  /** Returns a form of all fields of a group. */
  public static Form of(Group group, YamlPath path, List<Language> languages) {
    return new Form(group, group.keys(), path, languages);
  }

  /** Returns the same form without some fields, which it never changes. */
  public Form without(String... others) {
    List<String> fewer = keys.stream().filter(k -> !List.of(others).contains(k)).toList();
    return new Form(group, fewer, path, languages);
  }

  /** Returns a form of a single field, which never changes the others. */
  public Form only(String key) {
    return new Form(group, List.of(key), path, languages);
  }

  /** Returns the fields that the form has, in the order of the schema. */
  List<Field> fields() {
    return group.fields().stream().filter(f -> keys.contains(f.key())).toList();
  }

  /** Returns the values of the file, as an unchanged form sends them. */
  public FormValues values(YamlText text) {
    return new FileValues(text, languages).of(fields(), path);
  }

  /** Returns the text in which the fields have other values; the same text if none differs. */
  public YamlText with(YamlText text, FormValues fresh) {
    return new FormEdits(values(text), fresh, languages).of(text, this);
  }

  /** Returns the group as a value, of a form whose group is not in the file yet. */
  public YamlNode node(FormValues fresh) {
    return new FormNodes(fresh, languages).of(group, "");
  }

  /** Returns the parts to show. */
  public List<Part> parts(FormWords words, FormState state) {
    return new FormParts(words, state, languages).of(group, fields());
  }

  /** Returns whether a field is a group that a file can leave out, even when it would be empty. */
  static boolean isSwitched(Field field) {
    return field.kind() == Kind.GROUP && !field.isRequired();
  }
}
