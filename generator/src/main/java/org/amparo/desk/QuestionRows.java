package org.amparo.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.form.Form;
import org.amparo.form.FormValues;
import org.amparo.model.Question;
import org.amparo.project.CheckedSite;
import org.amparo.schema.Group;
import org.amparo.yaml.YamlPath;
import org.amparo.yaml.YamlText;

/** The questions of the flow and the options of one, as their screen shows them. */
final class QuestionRows {

  private final FormContext context;
  private final DataFile file;
  private final YamlText text;
  private final Goals goals;

  QuestionRows(FormContext context, DataFile file) {
    this.context = context;
    this.file = file;
    this.text = file.yaml().orElseThrow();
    this.goals = new Goals(context);
  }

  /** Returns what the template of all questions shows. */
  Map<String, Object> all(Visit visit) {
    Map<String, Object> model = base(visit);
    model.put("rows", rows());
    model.put("ordered", visit.fields().has("order"));
    model.put("page", pages().keySet().stream().findFirst().orElse(""));
    return model;
  }

  /** Returns what the template of one question shows beside its form. */
  Map<String, Object> one(Visit visit, int index) {
    Map<String, Object> model = base(visit);
    String id = text.value(path(index).field("id")).orElse("");
    model.put("rows", options(index));
    model.put("options", visit.to(QuestionsScreen.NAME) + "?q=" + Visit.encoded(id));
    model.put("page", page(id));
    return model;
  }

  private Map<String, Object> base(Visit visit) {
    Map<String, Object> model = new HashMap<>();
    model.put("base", file.mark());
    model.put("did", visit.fields().text("did"));
    model.put("at", visit.fields().text("at"));
    model.put("by", visit.fields().text("by"));
    model.put("pages", pages());
    return model;
  }

  private static YamlPath path(int index) {
    return ItemKind.QUESTIONS.list().item(index);
  }

  private FormValues values(Group group, YamlPath path) {
    return Form.of(group, path, context.languages()).values(text);
  }

  private String local(FormValues values, String key) {
    String own = values.text(key + "." + context.shown());
    return own.isEmpty() ? values.text(key + "." + context.languages().get(0)) : own;
  }

  private List<ListRow> rows() {
    List<ListRow> rows = new ArrayList<>();
    for (int i = 0; i < text.size(ItemKind.QUESTIONS.list()); i++) {
      FormValues values = values(Group.QUESTION, path(i));
      String options = options(i).stream().map(ListRow::title).collect(Collectors.joining(" · "));
      String id = values.text("id");
      String title = local(values, "question");
      String search = id + " " + title + " " + options;
      rows.add(
          new ListRow(i, id, title.isEmpty() ? id : title, options, "", search, Optional.empty()));
    }
    return rows;
  }

  private List<ListRow> options(int index) {
    List<ListRow> rows = new ArrayList<>();
    YamlPath list = path(index).field("options");
    for (int i = 0; i < text.size(list); i++) {
      FormValues values = values(Group.OPTION, list.item(i));
      String to = values.text("to");
      String title = local(values, "text");
      String goal = goals.label(to);
      rows.add(new ListRow(i, to, title.isEmpty() ? to : title, goal, "", title, Optional.empty()));
    }
    return rows;
  }

  /** Returns the index of each question by the address of its page at the desk. */
  private Map<String, Integer> pages() {
    Map<String, Integer> pages = new LinkedHashMap<>();
    for (int i = 0; i < text.size(ItemKind.QUESTIONS.list()); i++) {
      String page = page(text.value(path(i).field("id")).orElse(""));
      if (!page.isEmpty()) {
        pages.putIfAbsent(page, i);
      }
    }
    return pages;
  }

  private String page(String id) {
    Optional<CheckedSite> site = context.site();
    Optional<Question> question =
        site.stream()
            .flatMap(s -> s.site().questions().stream())
            .filter(q -> q.id().equals(id))
            .findFirst();
    return question
        .map(q -> site.get().config().questionAddress(q, context.shown()))
        .map(address -> "/page/" + address.encoded())
        .orElse("");
  }
}
