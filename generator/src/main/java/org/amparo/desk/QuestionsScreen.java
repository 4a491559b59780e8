package org.amparo.desk;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.amparo.form.FormState;
import org.amparo.form.FormWords;
import org.amparo.output.SourcePaths;
import org.amparo.schema.Kind;
import org.amparo.serve.Answer;

/** The screen of the question flow: its questions, one with its options, and one option. */
final class QuestionsScreen implements Screen {

  static final String NAME = "questions";

  /** The field that has the id of the question whose option is meant. */
  private static final String QUESTION = "q";

  /** The item that leads back from an option to its question. */
  private static final String BACK = "back";

  private final Workplace place;

  QuestionsScreen(Workplace place) {
    this.place = place;
  }

  @Override
  public Answer get(Visit visit) throws IOException {
    DataFile file = DataFile.open(place, SourcePaths.QUESTIONS, NAME);
    if (file.isClosed()) {
      return page(visit, file.closed());
    }
    FormContext context = new FormContext(place, visit);
    ItemForms questions = new ItemForms(visit, context, file, ItemKind.QUESTIONS);
    Optional<ItemForms> options = options(visit, context, file, questions);
    String item = visit.fields().text("item");
    if (item.isEmpty() && options.isEmpty()) {
      return page(visit, new QuestionRows(context, file).all(visit));
    }
    ItemForms forms = options.orElse(questions);
    if (item.equals(BACK)) {
      String id = visit.fields().text(QUESTION);
      return Answer.redirect(visit.to(NAME) + "?" + item(questions, id).orElse(""));
    }
    return new ItemPage(place, visit, file)
        .of(
            forms,
            (index, state) -> form(visit, context, file, forms, index, state),
            question -> page(visit, question));
  }

  /** Returns the options of the question that a visit names, if it names one. */
  private static Optional<ItemForms> options(
      Visit visit, FormContext context, DataFile file, ItemForms questions) {
    String id = visit.fields().text(QUESTION);
    for (int i = 0; i < questions.size() && !id.isEmpty(); i++) {
      if (questions.id(i).equals(id)) {
        return Optional.of(new ItemForms(visit, context, file, ItemKind.options(i)));
      }
    }
    return Optional.empty();
  }

  private Answer form(
      Visit visit,
      FormContext context,
      DataFile file,
      ItemForms forms,
      int index,
      FormState state) {
    boolean option = visit.fields().has(QUESTION);
    FormWords words = context.forms();
    FormWords known = option ? words.with(Kind.GOAL, new Goals(context).all()) : words;
    Map<String, Object> model = new HashMap<>(forms.model(index, state, known));
    if (!option && index < forms.size()) {
      model.putAll(new QuestionRows(context, file).one(visit, index));
    }
    return page(visit, model);
  }

  private Answer page(Visit visit, Map<String, Object> model) {
    Map<String, Object> all = new HashMap<>(model);
    String question = visit.fields().text(QUESTION);
    String own = question.isEmpty() ? "" : "?" + QUESTION + "=" + Visit.encoded(question);
    all.put("address", visit.to(NAME) + own);
    all.put("question", question);
    return place.pages().page(visit, NAME, all);
  }

  @Override
  public Answer post(Visit visit) throws IOException {
    DataFile file = DataFile.open(place, SourcePaths.QUESTIONS, NAME);
    if (file.isClosed()) {
      return Answer.empty(404);
    }
    FormContext context = new FormContext(place, visit);
    ItemForms questions = new ItemForms(visit, context, file, ItemKind.QUESTIONS);
    Optional<ItemForms> options = options(visit, context, file, questions);
    if (visit.fields().has(QUESTION) && options.isEmpty()) {
      return Answer.redirect(visit.to(NAME) + "?did=gone");
    }
    ItemForms forms = options.orElse(questions);
    ItemForms.Outcome outcome = forms.change(place.today());
    if (outcome.refused().isPresent()) {
      return form(visit, context, file, forms, outcome.index(), outcome.refused().get());
    }
    return Answer.redirect(visit.to(NAME) + "?" + target(visit, questions, outcome));
  }

  /** Returns where to go on: to the question of an option, or to a new question. */
  private static String target(Visit visit, ItemForms questions, ItemForms.Outcome outcome) {
    Optional<String> question = item(questions, visit.fields().text(QUESTION));
    if (question.isPresent()) {
      return question.get() + "&" + outcome.query(visit);
    }
    String order = outcome.did().equals("moved") ? "order&" : "";
    return outcome.did().equals("saved")
        ? "item=" + outcome.index() + "&did=saved"
        : order + outcome.query(visit);
  }

  /** Returns the query of the question with an id. */
  private static Optional<String> item(ItemForms questions, String id) {
    return IntStream.range(0, questions.size())
        .filter(i -> !id.isEmpty() && questions.id(i).equals(id))
        .mapToObj(i -> "item=" + i)
        .findFirst();
  }
}
