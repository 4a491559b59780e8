package org.amparo.desk;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.amparo.form.FormState;
import org.amparo.serve.Answer;

/** Leads to the form of the item that a visit names, or to the question before it is removed. */
final class ItemPage {

  private final Workplace place;
  private final Visit visit;
  private final DataFile file;

  ItemPage(Workplace place, Visit visit, DataFile file) {
    this.place = place;
    this.visit = visit;
    this.file = file;
  }

  /**
   * Returns the page of the visit's item.
   *
   * @param form shows the form of the item at an index
   * @param question shows the question before its removal
   * @throws IOException if the site cannot be read
   */
  Answer of(
      ItemForms forms,
      BiFunction<Integer, FormState, Answer> form,
      Function<Map<String, Object>, Answer> question)
      throws IOException {
    Optional<Integer> index = forms.index(visit.fields().text("item"));
    if (index.isEmpty()) {
      return Answer.empty(404);
    }
    return visit.fields().has("remove") && index.get() < forms.size()
        ? question.apply(new Removal(place, visit, file).model(forms, index.get()))
        : form.apply(index.get(), forms.opened(index.get(), place.state().problems()));
  }
}
