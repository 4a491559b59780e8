package org.amparo.desk;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.edit.BeginTranslation;
import org.amparo.edit.Choices;
import org.amparo.edit.Edit;
import org.amparo.edit.PersonName;
import org.amparo.edit.UnsavedForms;
import org.amparo.model.Article;
import org.amparo.project.Outline;
import org.amparo.serve.Answer;

/**
 * The first screen: what to do next, and every guide by topic. Before the site is built it shows
 * the guides alone; its script then asks for the rest.
 */
final class StartScreen implements Screen {

  static final String NAME = "start";

  /** The field of a request that waits until the site is built. */
  private static final String WAIT = "wait";

  private final Workplace place;
  private final BeginScreen begin;

  /**
   * @param begin is opened instead where there is no site yet
   */
  StartScreen(Workplace place, BeginScreen begin) {
    this.place = place;
    this.begin = begin;
  }

  @Override
  public Answer get(Visit visit) throws IOException {
    return page(visit, "");
  }

  /** Begins a translation that is missing. */
  @Override
  public Answer post(Visit visit) throws IOException {
    String into = visit.fields().text("into");
    Edit edit = new BeginTranslation(place.edits(visit), visit.fields().text("id"), into);
    Optional<String> refusal = edit.run();
    if (refusal.isPresent()) {
      return page(visit, refusal.get());
    }
    String made = place.readAgain(edit.made()).get(0);
    return Answer.redirect(visit.toGuide(made));
  }

  private Answer page(Visit visit, String refused) throws IOException {
    if (begin.isNeeded()) {
      return Answer.redirect(visit.to(BeginScreen.NAME));
    }
    boolean ready = place.site().isReady() || visit.fields().has(WAIT);
    Optional<Outline> outline = ready ? place.outline() : place.earlyOutline();
    GuideList guides = ready ? new GuideList(place, visit) : GuideList.early(place, visit, outline);
    Map<String, Object> model = new HashMap<>();
    model.put("ready", ready);
    model.put("steps", ready ? new Steps(place, visit).all() : List.of());
    model.put("refused", refused);
    model.put("unsaved", unsaved(visit, outline));
    model.put("forms", new UnsavedForms(place.folder()).all());
    model.put("topics", guides.topics());
    model.put("pages", guides.infoPages());
    model.put("preview", place.preview().toString());
    model.put("languages", guides.languages());
    model.put("together", TogetherScreen.address(place).isPresent());
    model.put("named", new PersonName(place.folder()).get().isPresent());
    model.put("choices", new Choices(place.folder()).all().size());
    return place.pages().page(visit, NAME, model);
  }

  /** Returns the files with a text that is not saved, by the addresses of their screens. */
  private Map<String, String> unsaved(Visit visit, Optional<Outline> outline) throws IOException {
    Map<String, String> titles =
        outline.stream()
            .flatMap(Outline::articles)
            .collect(Collectors.toMap(Article::file, Article::title, (first, second) -> first));
    Titles names = new Titles(place.words(visit).desk(), f -> Optional.ofNullable(titles.get(f)));
    Map<String, String> unsaved = new LinkedHashMap<>();
    for (String file : place.texts().unsavedFiles()) {
      unsaved.put(visit.toGuide(file), names.of(file));
    }
    return unsaved;
  }
}
