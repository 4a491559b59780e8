package org.amparo.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.form.Choice;
import org.amparo.form.Form;
import org.amparo.form.FormValues;
import org.amparo.model.Contact;
import org.amparo.yaml.YamlPath;
import org.amparo.yaml.YamlText;

/** The items of a list as they are written, with broken ones. */
final class ListRows {

  private final FormContext context;
  private final LocalDate today;
  private final List<Choice> needs;

  ListRows(FormContext context, LocalDate today) {
    this.context = context;
    this.today = today;
    this.needs = context.needs();
  }

  /** Returns the rows of a list, in its order. */
  List<ListRow> of(ListKind kind, YamlText text) {
    List<ListRow> rows = new ArrayList<>();
    for (int i = 0; i < text.size(YamlPath.of(kind.key())); i++) {
      Form form = Form.of(kind.group(), YamlPath.of(kind.key(), i), context.languages());
      FormValues values = form.values(text);
      rows.add(
          switch (kind) {
            case CONTACTS -> contact(i, values);
            case WORDS -> row(i, values, local(values, "term"), local(values, "definition"));
            case SYNONYMS -> synonyms(i, values);
          });
    }
    return rows;
  }

  private String local(FormValues values, String key) {
    String own = values.text(key + "." + context.shown());
    return own.isEmpty() ? values.text(key + "." + context.languages().get(0)) : own;
  }

  private ListRow row(int index, FormValues values, String title, String detail) {
    String id = values.text("id");
    return new ListRow(
        index, id, title.isEmpty() ? id : title, detail, "", search(values), Optional.empty());
  }

  /** Returns all texts of an item, without what only a program reads. */
  private static String search(FormValues values) {
    return values.byName().values().stream().flatMap(List::stream).collect(Collectors.joining(" "));
  }

  private ListRow contact(int index, FormValues values) {
    String need = values.text("need");
    String label =
        needs.stream()
            .filter(n -> n.value().equals(need))
            .map(Choice::label)
            .findFirst()
            .orElse(need);
    List<String> ways = new ArrayList<>();
    for (String key : List.of("phone", "whatsapp", "email", "url")) {
      ways.addAll(values.all(key));
    }
    ListRow plain = row(index, values, local(values, "name"), String.join(" · ", ways));
    return new ListRow(
        index,
        plain.id(),
        plain.title(),
        plain.detail(),
        label,
        plain.search() + " " + label,
        Optional.of(call(values.text("called"), values.has("phone") || values.has("whatsapp"))));
  }

  private ListRow.Call call(String called, boolean callable) {
    try {
      LocalDate day = LocalDate.parse(called);
      boolean due = !Contact.nextCall(day).isAfter(today);
      return new ListRow.Call(due ? "due" : "done", Optional.of(day), callable);
    } catch (DateTimeParseException e) {
      return new ListRow.Call("pending", Optional.empty(), callable);
    }
  }

  private ListRow synonyms(int index, FormValues values) {
    List<String> shown = new ArrayList<>();
    List<String> searched = new ArrayList<>();
    shown.addAll(values.lines("show." + context.shown()));
    searched.addAll(values.lines("search." + context.shown()));
    return row(index, values, String.join(", ", shown), String.join(", ", searched));
  }
}
