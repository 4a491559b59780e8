package org.amparo.desk;

import java.util.List;
import java.util.Map;
import org.amparo.docx.PastedHtml;
import org.amparo.serve.Answer;
import org.amparo.text.Json;
import org.amparo.text.Messages;

/** Turns what is pasted from another program into Markdown, and says what it has not. */
final class PasteApi implements PostApi {

  private final Workplace place;

  PasteApi(Workplace place) {
    this.place = place;
  }

  @Override
  public Answer post(Visit visit) {
    PastedHtml.Pasted pasted = PastedHtml.of(visit.fields().text("html"));
    Messages messages = place.pages().words(visit.language()).desk();
    List<String> lost = pasted.lost().stream().map(k -> messages.get("paste.left." + k)).toList();
    return Answer.of(200, "json", Json.of(Map.of("markdown", pasted.markdown(), "lost", lost)));
  }
}
