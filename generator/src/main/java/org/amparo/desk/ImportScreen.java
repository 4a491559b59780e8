package org.amparo.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.edit.Edit;
import org.amparo.edit.ImportDocument;
import org.amparo.model.Address;
import org.amparo.output.AtomicFile;
import org.amparo.output.OutputFile;
import org.amparo.output.SourcePaths;
import org.amparo.serve.Answer;

/**
 * Makes a draft of a Word document. The page's script sends the document as the body, since a form
 * of several parts would need a parser of its own.
 */
final class ImportScreen implements Screen {

  static final String NAME = "import";

  private static final String DOCUMENT = SourcePaths.DESK + "import.docx";

  private final Workplace place;

  ImportScreen(Workplace place) {
    this.place = place;
  }

  @Override
  public Answer get(Visit visit) {
    return page(visit, Map.of());
  }

  @Override
  public synchronized Answer post(Visit visit) throws IOException {
    String name = visit.fields().text("name");
    if (name.isBlank() || visit.request().body().length() == 0) {
      return page(visit, Map.of("refused", place.words(visit).desk().get("import.no-file")));
    }
    Path document = place.folder().root().resolve(DOCUMENT);
    AtomicFile.delete(document);
    AtomicFile.create(
        document, OutputFile.of(new Address("import.docx"), visit.request().body().array()));
    try {
      Edit edit =
          new ImportDocument(place.edits(visit), document, name, visit.fields().text("topic"));
      Optional<String> refusal = edit.run();
      if (refusal.isPresent()) {
        return page(visit, Map.of("refused", refusal.get()));
      }
      List<String> made = place.readAgain(edit.made());
      return page(visit, Map.of("done", edit.done(), "link", visit.toGuide(made.get(0))));
    } finally {
      AtomicFile.delete(document);
    }
  }

  private Answer page(Visit visit, Map<String, Object> more) {
    Map<String, Object> model = new HashMap<>(more);
    model.put("topic", visit.fields().text("topic"));
    model.put("topics", new GuideList(place, visit).topicNames());
    return place.pages().page(visit, NAME, model);
  }
}
