package org.amparo.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.amparo.edit.EditException;
import org.amparo.form.Form;
import org.amparo.form.FormState;
import org.amparo.form.FormValues;
import org.amparo.form.FormWords;
import org.amparo.problem.Problem;
import org.amparo.yaml.YamlPath;
import org.amparo.yaml.YamlText;

/** The forms of the items of a list, and what a tap on an item changes. */
final class ItemForms {

  /** The item of a form whose values are not in the file yet. */
  static final String NEW = "new";

  /** What puts an item at another index; the field of this name has it. */
  private static final String DRAGGED = "to";

  /** What a tap does, without a form. */
  private static final Set<String> TAPS = Set.of("remove", "called", "up", "down", DRAGGED);

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

  /** Returns the form of an item, without the options of a question, which have their own. */
  Form form(int index) {
    Form form = Form.of(kind.group(), kind.list().item(index), context.languages());
    Form shown = form.without("options");
    return index < size() ? shown.without(kind.fixed().toArray(String[]::new)) : shown;
  }

  /** Returns the values of an item in the file. */
  FormValues stored(int index) {
    return form(index).values(text);
  }

  /** Returns an item's form as it is opened, with the problems that its fields have. */
  FormState opened(int index, List<Problem> problems) {
    return index < size()
        ? FormState.opened(
            stored(index), file.notices(text, form(index), problems, context.words()))
        : FormState.of(stored(index));
  }

  /** Returns the text by which an item is found again, most often its id; empty if it has none. */
  String id(int index) {
    return text.value(kind.list().item(index).field(kind.identity())).orElse("");
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
    model.put("shortName", kind.identity().equals("id") && index < size() ? id(index) : "");
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
    if (!isStale()
        || was.isEmpty()
        || index.filter(i -> i < size() && id(i).equals(was)).isPresent()) {
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
  private Optional<FormState> save(int index) throws IOException {
    FormSave save = new FormSave(file, context, visit);
    if (index < size()) {
      return save.save(form(index).with(text, save.sent()), form(index), isStale());
    }
    FormValues sent =
        new NewItem(kind, context.languages(), ids())
            .completed(save.sent(), title(save.sent(), index));
    YamlText changed = text.insert(kind.list(), index, form(index).node(sent));
    return save.save(changed, form(index), false);
  }

  private List<String> ids() {
    return IntStream.range(0, size()).mapToObj(this::id).toList();
  }

  /** Returns the text without an item. */
  YamlText without(int index) {
    return text.remove(kind.list().item(index));
  }

  /**
   * Does what the visit asks of an item.
   *
   * @param today the day of a call
   * @throws IOException if the site cannot be read
   */
  Outcome change(LocalDate today) throws IOException {
    Optional<Integer> found = found();
    String action = visit.fields().text("do");
    boolean tap = TAPS.contains(action);
    if (found.isEmpty()) {
      if (!tap) {
        throw EditException.changed(file.name());
      }
      return Outcome.of("gone", 0);
    }
    int index = found.get();
    if (!tap) {
      return new Outcome("saved", index, save(index));
    }
    try {
      return switch (action) {
        case "remove" -> tapped(without(index), "removed", index);
        case "called" -> tapped(called(index, today), "called", index);
        case "up" -> tapped(moved(index, index - 1), "moved", index - 1);
        case "down" -> tapped(moved(index, index + 1), "moved", index + 1);
        default -> dragged(index);
      };
    } catch (EditException e) {
      return Outcome.of("gone", index);
    }
  }

  private Outcome tapped(YamlText changed, String did, int index) throws IOException {
    file.save(changed);
    return Outcome.of(did, index);
  }

  private Outcome dragged(int index) throws IOException {
    int to = index(visit.fields().text(DRAGGED)).filter(i -> i < size()).orElse(index);
    return tapped(moved(index, to), "moved", to);
  }

  private YamlText moved(int index, int to) {
    return to < 0 || to >= size() || to == index ? text : text.move(kind.list(), index, to);
  }

  private YamlText called(int index, LocalDate today) {
    YamlPath path = kind.list().item(index).field("called");
    return text.set(path, today.toString(), kind.group().keys());
  }

  /**
   * What came of a change.
   *
   * @param did the end of the key of its message
   * @param index of the item afterwards
   * @param refused what the form shows, if it was not saved
   */
  record Outcome(String did, int index, Optional<FormState> refused) {

    static Outcome of(String did, int index) {
      return new Outcome(did, index, Optional.empty());
    }

    /** Returns the query and anchor of the list after the change. */
    String query(Visit visit) {
      String by = did.equals("moved") ? "&by=" + Visit.encoded(visit.fields().text("do")) : "";
      boolean focused = !did.equals("saved") && !visit.fields().text("do").equals(DRAGGED);
      String anchor = focused ? "" : "#i" + index; // a tapped button has the focus
      return "did=" + did + by + "&at=" + index + anchor;
    }
  }
}
