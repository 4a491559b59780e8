package org.amparo.desk;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.edit.UnsavedForms;
import org.amparo.serve.Answer;
import org.amparo.text.Json;

/** Keeps what is typed into a form, gives it back, and forgets it. */
final class FormApi implements Screen {

  /** The hidden field of a form, and of a request, with the key of the form. */
  static final String KEY = "kept";

  /** The address of a screen, with its query. */
  private static final Pattern ADDRESS = Pattern.compile("/[a-z-]{2,12}/[a-z-]*(\\?\\S*)?");

  private final UnsavedForms forms;

  FormApi(Workplace place) {
    this.forms = new UnsavedForms(place.folder());
  }

  @Override
  public Answer get(Visit visit) throws IOException {
    Optional<UnsavedForms.Typed> typed = forms.of(visit.fields().text(KEY));
    return Answer.of(200, "json", Json.of(Map.of("fields", typed.map(t -> t.fields()).orElse(""))));
  }

  @Override
  public Answer post(Visit visit) throws IOException {
    Fields fields = visit.fields();
    String key = fields.text(KEY);
    String address = fields.text("address");
    if (key.isEmpty() || !ADDRESS.matcher(address).matches()) {
      return Answer.empty(404);
    }
    String typed = fields.text("fields");
    if (typed.isEmpty()) {
      forms.remove(key);
    } else {
      forms.put(key, new UnsavedForms.Typed(address, fields.text("title"), typed));
    }
    return Answer.of(200, "json", "{}");
  }
}
