package org.amparo.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.form.Form;
import org.amparo.form.FormState;
import org.amparo.output.SourcePaths;
import org.amparo.schema.Group;
import org.amparo.serve.Answer;
import org.amparo.yaml.YamlPath;
import org.amparo.yaml.YamlText;

/** The screen of {@code site.yml}: its name, address and exit, and its topics in their order. */
final class SiteScreen implements Screen {

  static final String NAME = "site";

  /** The value of the button that saves the form of the site, not one of a topic. */
  private static final String SAVE_SITE = "site";

  /** The fields with a page of their own: each has the name of the screen that leads to it. */
  private static final Set<String> ALONE = Set.of(PublishScreen.NAME, TogetherScreen.NAME);

  private final Workplace place;

  SiteScreen(Workplace place) {
    this.place = place;
  }

  @Override
  public Answer get(Visit visit) throws IOException {
    DataFile file = DataFile.open(place, SourcePaths.SETTINGS, "topics");
    if (file.isClosed()) {
      return page(visit, file.closed());
    }
    FormContext context = new FormContext(place, visit);
    ItemForms topics = new ItemForms(visit, context, file, ItemKind.TOPICS);
    String item = visit.fields().text("item");
    if (item.isEmpty()) {
      YamlText text = file.yaml().orElseThrow();
      return site(visit, file, FormState.of(form(visit, context).values(text)));
    }
    return new ItemPage(place, visit, file)
        .of(
            topics,
            (index, state) -> page(visit, topics.model(index, state, context.forms())),
            question -> page(visit, question));
  }

  /** The languages of a site change with its folders, not by a form. */
  private static Form form(Visit visit, FormContext context) {
    Form all = Form.of(Group.SITE, YamlPath.of(), context.languages());
    String alone = alone(visit);
    return alone.isEmpty() ? all.without("topics", "languages") : all.only(alone);
  }

  /** Returns the key of the only field that is shown; empty if all are. */
  private static String alone(Visit visit) {
    String key = visit.fields().text("field");
    return ALONE.contains(key) ? key : "";
  }

  private Answer site(Visit visit, DataFile file, FormState state) {
    FormContext context = new FormContext(place, visit);
    ItemForms topics = new ItemForms(visit, context, file, ItemKind.TOPICS);
    List<ListRow> rows = new ArrayList<>();
    for (int i = 0; i < topics.size(); i++) {
      var values = topics.stored(i);
      String summary = values.text("summary." + context.shown());
      rows.add(
          new ListRow(i, topics.id(i), topics.title(values, i), summary, "", "", Optional.empty()));
    }
    Map<String, Object> model = new HashMap<>();
    model.put("rows", rows);
    model.put("base", file.mark());
    model.put("form", FormView.of(form(visit, context).parts(context.forms(), state), state));
    model.put("languages", context.forms().languages().values());
    model.put("alone", alone(visit));
    model.put("did", visit.fields().text("did"));
    model.put("at", visit.fields().text("at"));
    model.put("by", visit.fields().text("by"));
    return page(visit, model);
  }

  /** Returns where a visit goes on after saving. */
  private static String next(Visit visit) {
    String alone = alone(visit);
    return alone.isEmpty() ? visit.to(NAME) + "?did=saved" : visit.to(alone);
  }

  private Answer page(Visit visit, Map<String, Object> model) {
    Map<String, Object> all = new HashMap<>(model);
    all.put("address", visit.to(NAME));
    return place.pages().page(visit, NAME, all);
  }

  @Override
  public Answer post(Visit visit) throws IOException {
    DataFile file = DataFile.open(place, SourcePaths.SETTINGS, "topics");
    if (file.isClosed()) {
      return Answer.empty(404);
    }
    FormContext context = new FormContext(place, visit);
    ItemForms topics = new ItemForms(visit, context, file, ItemKind.TOPICS);
    if (visit.fields().text("do").equals(SAVE_SITE)) {
      FormSave save = new FormSave(file, context, visit);
      YamlText text = file.yaml().orElseThrow();
      Form form = form(visit, context);
      YamlText changed = form.with(text, save.sent());
      Optional<FormState> refused = save.save(changed, form, topics.isStale());
      return refused.isPresent() ? site(visit, file, refused.get()) : Answer.redirect(next(visit));
    }
    ItemForms.Outcome outcome = topics.change(place.today());
    return outcome.refused().isPresent()
        ? page(visit, topics.model(outcome.index(), outcome.refused().get(), context.forms()))
        : Answer.redirect(visit.to(NAME) + "?" + outcome.query(visit));
  }
}
