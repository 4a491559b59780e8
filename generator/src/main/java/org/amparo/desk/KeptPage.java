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
      Set.of("secret", "base", "mode", "seen", "do", "file", "item", "was", "q");

  private final Workplace place;

  KeptPage(Workplace place) {
    this.place = place;
  }

  /** Returns the page for a file that cannot be read or written. */
  Answer page(Visit visit, EditException refused) {
    return page(
        visit, Map.of("refused", place.words(visit).console().get(refused.key(), refused.file())));
  }

  /**
   * Returns the page.
   *
   * @param key of the message that says why
   */
  Answer page(Visit visit, String key) {
    return page(visit, Map.of("refused", place.words(visit).desk().get(key)));
  }

  private Answer page(Visit visit, Map<String, Object> why) {
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
    Map<String, Object> model = new LinkedHashMap<>(why);
    model.put("written", written);
    return place.pages().page(visit, "kept", model);
  }
}
