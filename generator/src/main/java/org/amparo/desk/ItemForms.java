package org.amparo.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.form.Form;
import org.amparo.form.FormState;
import org.amparo.form.FormValues;
import org.amparo.form.FormWords;
import org.amparo.text.Slug;
import org.amparo.yaml.YamlPath;
import org.amparo.yaml.YamlText;

/** The forms of the items of a list, and what a tap on an item changes. */
final class ItemForms {

  /** The item of a form whose values are not in the file yet. */
  static final String NEW = "new";

  private static final int MAX_ID_LENGTH = 40;

  private final Visit visit;
  private final FormContext context;
  private final DataFile file;
  private final ItemKind kind;
  private final YamlText text;

  ItemForms(Visit visit, FormContext context, DataFile file, ItemKind kind) {
    this.visit = visit;
    this.context = context;
    this.file = file;
    this.kind = kind;
    this.text = file.yaml().orElseThrow();
  }

  /** Returns the number of items in the file. */
  int size() {
    return text.size(kind.list());
  }

  /** Returns the index of an item of the visit; that of a new one is the size of the list. */
  Optional<Integer> index(String item) {
    if (item.equals(NEW)) {
      return Optional.of(size());
    }
    return item.matches("\\d{1,5}")
        ? Optional.of(Integer.valueOf(item)).filter(i -> i < size())
        : Optional.empty();
  }

  /** Returns the form of an item. The id of an item that exists does not change. */
  Form form(int index) {
    Form form = Form.of(kind.group(), kind.list().item(index), context.languages());
    Form shown = kind.elsewhere().isEmpty() ? form : form.without(kind.elsewhere());
    return index < size() ? shown.without("id") : shown;
  }

  /** Returns the values of an item in the file. */
  FormValues stored(int index) {
    return form(index).values(text);
  }

  /** Returns the id of an item; an empty text if it has none. */
  String id(int index) {
    return text.value(kind.list().item(index).field("id")).orElse("");
  }

  /** Returns what an item is called, in the language of the desk. */
  String title(FormValues values, int index) {
    List<String> found = new ArrayList<>(values.lines(kind.title() + "." + context.shown()));
    found.addAll(values.lines(kind.title() + "." + context.languages().get(0)));
    found.add(index < size() ? id(index) : "");
    return found.get(0);
  }

  /** Returns what the template of a form shows. */
  Map<String, Object> model(int index, FormState state, FormWords words) {
    Map<String, Object> model = new HashMap<>();
    model.put("item", index < size() ? Integer.toString(index) : NEW);
    model.put("itemId", index < size() ? id(index) : "");
    model.put("itemTitle", index < size() ? title(stored(index), index) : "");
    model.put("base", file.mark());
    model.put("form", FormView.of(form(index).parts(words, state), state));
    return model;
  }

  /** Returns whether the file was changed since the visit's page was made. */
  boolean isStale() {
    return !visit.fields().text("base").equals(file.mark());
  }

  /**
   * Returns the index at which the item of the visit is now, if it is still there: a file that was
   * changed may have it at another one.
   */
  Optional<Integer> found() {
    Optional<Integer> index = index(visit.fields().text("item"));
    String was = visit.fields().text("was");
    if (!isStale() || was.isEmpty() || index.filter(i -> i < size() && id(i).equals(was)).isPresent()) {
      return index;
    }
    for (int i = 0; i < size(); i++) {
      if (id(i).equals(was)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /**
   * Saves the form of the visit.
   *
   * @return what the form shows, if it was not saved
   * @throws IOException if the site cannot be read
   */
  Optional<FormState> save(int index) throws IOException {
    FormSave save = new FormSave(file, context, visit);
    if (index < size()) {
      return save.save(form(index).with(text, save.sent()), form(index), isStale());
    }
    FormValues sent = withId(save.sent());
    YamlText changed = text.insert(kind.list(), index, form(index).node(sent));
    return save.save(changed, form(index), false);
  }

  /** Gives a new item an id that is made of what it is called. */
  private FormValues withId(FormValues sent) {
    if (sent.has("id") || kind.group().field("id").isEmpty()) {
      return sent;
    }
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      ids.add(id(i));
    }
    String slug = Slug.of(title(sent, size()), kind.group().key());
    String name = slug.length() <= MAX_ID_LENGTH ? slug : shortened(slug);
    String id = name;
    for (int i = 2; ids.contains(id); i++) {
      id = name + "-" + i;
    }
    Map<String, List<String>> all = new LinkedHashMap<>(sent.byName());
    all.put("id", List.of(id));
    return new FormValues(all);
  }

  private static String shortened(String slug) {
    int end = slug.lastIndexOf('-', MAX_ID_LENGTH);
    return slug.substring(0, end > 0 ? end : MAX_ID_LENGTH);
  }

  /** Returns the text without an item. */
  YamlText without(int index) {
    return text.remove(kind.list().item(index));
  }

  /** Returns the text with an item one place up or down. */
  YamlText moved(int index, int to) {
    return to < 0 || to >= size() ? text : text.move(kind.list(), index, to);
  }

  /** Returns the text with another value of a field of an item. */
  YamlText with(int index, String key, String value) {
    YamlPath path = kind.list().item(index).field(key);
    return text.set(path, value, kind.group().keys());
  }

  /**
   * Saves a text that a tap made.
   *
   * @throws IOException if the file has another text by now, or cannot be written
   */
  void save(YamlText changed) throws IOException {
    file.save(changed);
  }
}
