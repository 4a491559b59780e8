package org.amparo.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.amparo.edit.EditException;
import org.amparo.serve.Answer;

/** Gives back what somebody wrote, if no screen can take it: to copy it. */
final class KeptPage {

  /** Fields that nobody wrote. */
  private static final Set<String> OWN =
      Set.of("secret", "base", "mode", "seen", "do", "file", "item", "was", "q", FormApi.KEY);

  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  private final Workplace place;

  KeptPage(Workplace place) {
    this.place = place;
  }

  /** Returns the page for a file that cannot be read or written. */
  Answer refused(Visit visit, EditException e) {
    return page(visit, place.words(visit).why(e), CONFLICT);
  }

  /** Returns the page for something that is not there any more. */
  Answer gone(Visit visit) {
    return page(visit, place.words(visit).desk().get("kept.gone"), NOT_FOUND);
  }

  private Answer page(Visit visit, String refused, int code) {
    Map<String, String> written = new LinkedHashMap<>();
    visit
        .fields()
        .values()
        .forEach(
            (name, values) -> {
              String text = String.join("\n", values).strip();
              if (!OWN.contains(name) && !text.isEmpty()) {
                written.put(name, text);
              }
            });
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("refused", refused);
    model.put("written", written);
    Answer page = place.pages().page(visit, "kept", model);
    return new Answer(code, page.headers(), page.body());
  }
}
