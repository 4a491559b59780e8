package org.amparo.desk;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.edit.EditException;
import org.amparo.form.Form;
import org.amparo.form.FormState;
import org.amparo.form.FormValues;
import org.amparo.form.Notice;
import org.amparo.yaml.YamlText;

/** Saves the form of a visit, or says why it cannot be saved. */
final class FormSave {

  private final DataFile file;
  private final FormContext context;
  private final Visit visit;

  FormSave(DataFile file, FormContext context, Visit visit) {
    this.file = file;
    this.context = context;
    this.visit = visit;
  }

  /** Returns the values that the browser sent. */
  FormValues sent() {
    return new FormValues(visit.fields().values());
  }

  /**
   * Saves a text in which a form has its new values.
   *
   * @param form its place in the new text
   * @param stale whether the file was changed since the form was opened
   * @return what the form shows, if it was not saved
   * @throws IOException if the site cannot be read
   */
  Optional<FormState> save(YamlText text, Form form, boolean stale) throws IOException {
    FormValues sent = sent();
    if (stale) {
      FormValues stored = form.values(file.yaml().orElseThrow());
      return Optional.of(FormState.stale(sent, stored));
    }
    var notices = file.notices(text, form, file.problemsWith(text), context.words());
    boolean errors = notices.values().stream().flatMap(List::stream).anyMatch(Notice::error);
    if (errors) {
      return Optional.of(FormState.refused(sent, notices));
    }
    try {
      file.save(text);
    } catch (EditException e) {
      String refused = context.words().why(e);
      Map<String, List<Notice>> general = Map.of("", List.of(new Notice(true, refused)));
      return Optional.of(FormState.refused(sent, general));
    }
    return Optional.empty();
  }
}
