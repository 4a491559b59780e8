package org.amparo.desk;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.edit.EditException;
import org.amparo.form.FormState;
import org.amparo.serve.Answer;
import org.amparo.yaml.YamlText;

/** The screen of a list: its items, the form of one, and what a tap changes. */
final class ListScreen implements Screen {

  private final Workplace place;
  private final Texts texts;
  private final ListKind kind;

  ListScreen(Workplace place, Texts texts, ListKind kind) {
    this.place = place;
    this.texts = texts;
    this.kind = kind;
  }

  @Override
  public Answer get(Visit visit) throws IOException {
    DataFile file = DataFile.open(place, texts, kind.file(), kind.key());
    if (file.isClosed()) {
      return page(visit, file.closed());
    }
    FormContext context = new FormContext(place, visit);
    ItemForms forms = new ItemForms(visit, context, file, ItemKind.of(kind));
    String item = visit.fields().text("item");
    if (item.isEmpty()) {
      return list(visit, context, file);
    }
    Optional<Integer> index = forms.index(item);
    if (index.isEmpty()) {
      return Answer.empty(404);
    }
    if (visit.fields().has("remove") && index.get() < forms.size()) {
      return page(visit, new Removal(place, visit, file).model(forms, index.get()));
    }
    FormState state = FormState.of(forms.stored(index.get()));
    return page(visit, forms.model(index.get(), state, context.forms()));
  }

  private Answer list(Visit visit, FormContext context, DataFile file) {
    Map<String, Object> model = new HashMap<>();
    YamlText text = file.yaml().orElseThrow();
    List<ListRow> rows = new ListRows(context, place.today()).of(kind, text);
    model.put("rows", rows);
    model.put("base", file.mark());
    model.put("groups", context.needs());
    model.put("ordered", visit.fields().has("order"));
    model.put("did", visit.fields().text("did"));
    model.put("at", visit.fields().text("at"));
    model.put("by", visit.fields().text("by"));
    return page(visit, model);
  }

  private Answer page(Visit visit, Map<String, Object> model) {
    Map<String, Object> all = new HashMap<>(model);
    all.put("address", visit.to(kind.screen()));
    return place.pages().page(visit, kind.screen(), all);
  }

  @Override
  public Answer post(Visit visit) throws IOException {
    DataFile file = DataFile.open(place, texts, kind.file(), kind.key());
    if (file.isClosed()) {
      return page(visit, file.closed());
    }
    FormContext context = new FormContext(place, visit);
    ItemForms forms = new ItemForms(visit, context, file, ItemKind.of(kind));
    Optional<Integer> found = forms.found();
    if (found.isEmpty()) {
      return Answer.redirect(visit.to(kind.screen()) + "?did=gone");
    }
    int index = found.get();
    String action = visit.fields().text("do");
    if (action.equals("save")) {
      Optional<FormState> refused = forms.save(index);
      return refused.isPresent()
          ? page(visit, forms.model(index, refused.get(), context.forms()))
          : done(visit, "saved", index);
    }
    try {
      return tapped(visit, forms, index, action);
    } catch (EditException e) {
      return done(visit, "gone", index);
    }
  }

  private Answer tapped(Visit visit, ItemForms forms, int index, String action)
      throws IOException {
    int to = action.equals("up") ? index - 1 : index + 1;
    switch (action) {
      case "remove" -> forms.save(forms.without(index));
      case "called" -> forms.save(forms.with(index, "called", place.today().toString()));
      default -> forms.save(forms.moved(index, to));
    }
    return switch (action) {
      case "remove" -> Answer.redirect(visit.to(kind.screen()) + "?did=removed");
      case "called" -> done(visit, "called", index);
      default ->
          Answer.redirect(
              visit.to(kind.screen()) + "?order&did=moved&by=" + action + "&at=" + to + "#i" + to);
    };
  }

  private Answer done(Visit visit, String did, int index) {
    return Answer.redirect(
        visit.to(kind.screen()) + "?did=" + did + "&at=" + index + "#i" + index);
  }
}
