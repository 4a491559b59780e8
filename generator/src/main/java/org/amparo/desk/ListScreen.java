package org.amparo.desk;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.serve.Answer;
import org.amparo.yaml.YamlText;

/** The screen of a list: its items, the form of one, and what a tap changes. */
final class ListScreen implements Screen {

  private final Workplace place;
  private final ListKind kind;

  ListScreen(Workplace place, ListKind kind) {
    this.place = place;
    this.kind = kind;
  }

  @Override
  public Answer get(Visit visit) throws IOException {
    DataFile file = DataFile.open(place, kind.file(), kind.key());
    if (file.isClosed()) {
      return page(visit, file.closed());
    }
    FormContext context = new FormContext(place, visit);
    ItemForms forms = new ItemForms(visit, context, file, ItemKind.of(kind));
    String item = visit.fields().text("item");
    if (item.isEmpty()) {
      return list(visit, context, file);
    }
    return new ItemPage(place, visit, file)
        .of(
            forms,
            (index, state) -> page(visit, forms.model(index, state, context.forms())),
            question -> page(visit, question));
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
    model.put("old", new OldNumbers(place, visit).shown());
    return page(visit, model);
  }

  private Answer page(Visit visit, Map<String, Object> model) {
    Map<String, Object> all = new HashMap<>(model);
    all.put("address", visit.to(kind.screen()));
    return place.pages().page(visit, kind.screen(), all);
  }

  @Override
  public Answer post(Visit visit) throws IOException {
    DataFile file = DataFile.open(place, kind.file(), kind.key());
    if (file.isClosed()) {
      return Answer.empty(404);
    }
    FormContext context = new FormContext(place, visit);
    ItemForms forms = new ItemForms(visit, context, file, ItemKind.of(kind));
    String old = kind == ListKind.CONTACTS ? new OldNumbers(place, visit).query(forms) : "";
    ItemForms.Outcome outcome = forms.change(place.today());
    if (outcome.refused().isPresent()) {
      return page(visit, forms.model(outcome.index(), outcome.refused().get(), context.forms()));
    }
    String more =
        switch (outcome.did()) {
          case "moved" -> "order&";
          case "saved" -> old;
          default -> "";
        };
    return Answer.redirect(visit.to(kind.screen()) + "?" + more + outcome.query(visit));
  }
}
